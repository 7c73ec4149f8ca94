import { classicScript } from './classic-script.mjs';

const MARK = '?inline-script';

/**
 * A Vite plugin that imports a module as the text of one minified classic script, to be inlined
 * into a page or to run where module scripts are blocked:
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
