import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Bundles the script of a host page with its framework, as a classic script. */
export async function bundle(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [svelte({ configFile: false, compilerOptions: { css: 'injected' } })],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: resolve('tests/browser/embed/element', file),
				output: { format: 'iife' }
			}
		}
	});
	const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`${file} makes no script`);
	return chunk.code;
}
