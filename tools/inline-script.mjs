import { classicScript } from './classic-script.mjs';

const MARK = '?inline-script';

/**
 * Lets a module take another one as the text of a classic script, whole and minified: what has to
 * stand in a page itself, or to run where module scripts are refused.
 * `import text from './child.ts?inline-script'`
 * @returns {import('vite').Plugin}
 */
export function inlineScript() {
	return {
		name: 'inline-script',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(MARK)) return;
			const found = await this.resolve(id.slice(0, -MARK.length), importer);
			return found && found.id + MARK;
		},
		async load(id) {
			if (!id.endsWith(MARK)) return;
			const { code, from } = await classicScript(id.slice(0, -MARK.length));
			for (const file of from) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
