import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

/** The files that a story may lack, and what they export then. */
const EMPTY = { inputs: 'export const inputs = {};', controls: 'export const controls = {};' };

/** The names of those that the story lacks, without `.ts`. */
export const lackedFiles = () =>
	Object.keys(EMPTY).filter((name) => !existsSync(resolve(root, STORY, `${name}.ts`)));

/**
 * A Vite plugin for stories whose charts let readers choose nothing: they need no `inputs.ts` and no
 * `controls.ts`.
 * @returns {import('vite').Plugin}
 */
export function optionalFiles() {
	const lacked = lackedFiles();
	const missing = new Map(
		Object.entries(EMPTY)
			.filter(([name]) => lacked.includes(name))
			.map(([name, code]) => [normalizePath(resolve(root, STORY, name)), code])
	);
	return {
		name: 'optional-files',
		enforce: 'pre',
		resolveId: (id) => (missing.has(id) ? `\0${id}` : undefined),
		load: (id) => (id.startsWith('\0') ? missing.get(id.slice(1)) : undefined)
	};
}
