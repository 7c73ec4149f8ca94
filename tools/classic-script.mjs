import { build } from 'vite';
import { bundling } from './bundling.mjs';

/**
 * Bundles a module and its imports into one minified classic script.
 * @param {string} entry
 * @returns {Promise<{ code: string, from: string[] }>} the script, and its source files
 */
export async function classicScript(entry) {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		define: bundling.define,
		resolve: bundling.resolve,
		plugins: bundling.plugins,
		build: {
			write: false,
			minify: true,
			modulePreload: false,
			// Every browser that supports container queries supports ES2022.
			target: 'es2022',
			rolldownOptions: { input: entry, output: { format: 'iife' } }
		}
	});
	const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`${entry} makes no script`);
	if (chunk.moduleIds.some((file) => file.includes('node_modules'))) {
		throw new Error(`${entry} bundles a package, whose licence no list would name`);
	}
	const from = chunk.moduleIds.filter((file) => !file.includes('\0'));
	return { code: chunk.code.trim(), from };
}
