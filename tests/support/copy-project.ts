import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders that are created again in each copy, or are too large to copy. */
const NOT_COPIED = ['.git', '.svelte-kit', 'build', 'compare', 'node_modules', 'tests', 'docs'];

/**
 * Copies the project without its tests, to change or build the copy. It has the same packages.
 * @param folder an empty one
 * @param more other folders to copy too
 * @returns the folder
 */
export function copyProject(folder: string, ...more: readonly string[]): string {
	const names = readdirSync('.').filter((name) => !NOT_COPIED.includes(name));
	for (const name of [...names, ...more]) cpSync(name, join(folder, name), { recursive: true });
	// SvelteKit writes the aliases of imports there.
	cpSync('.svelte-kit/tsconfig.json', join(folder, '.svelte-kit/tsconfig.json'));
	linkPackages(folder);
	return folder;
}

/** Gives a copy of the project the installed packages of this one. */
export function linkPackages(folder: string): void {
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}

/**
 * Links each package of this project, so that the folder of the copy's packages is its own: Vite
 * caches what it has bundled there.
 */
export function linkEachPackage(folder: string): void {
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		if (name.startsWith('.vite')) continue;
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	}
}
