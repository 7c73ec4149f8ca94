import { build } from 'vite';

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
			const entry = id.slice(0, -MARK.length);
			const built = await build({
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				build: {
					write: false,
					minify: true,
					modulePreload: false,
					// What all browsers understand that know container queries.
					target: 'es2022',
					rolldownOptions: { input: entry, output: { format: 'iife' } }
				}
			});
			const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
			if (chunk?.type !== 'chunk') throw new Error(`${entry} makes no script`);
			for (const file of chunk.moduleIds) if (!file.includes('\0')) this.addWatchFile(file);
			return `export default ${JSON.stringify(chunk.code.trim())};`;
		}
	};
}
