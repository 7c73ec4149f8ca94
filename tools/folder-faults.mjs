import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';
import { svgFault } from './svg-fault.mjs';

/** The most megabytes of the files that a build reads as text. */
const MOST = { csv: 5, json: 2, md: 0.5, svelte: 1, svg: 1, ts: 1 };

/** Folders that no build reads: builds, packages, and those of editors and version control. */
const UNREAD = /(^|[\\/])(build|node_modules|\.[^\\/]*)([\\/]|$)/;

/**
 * The folder that the files of the story are in. That of the project has its data beside its code, and
 * any other story is in one folder.
 */
const HOME = resolve(root, STORY === 'src/story' ? '.' : STORY);

/** Whether a path leads to something that belongs to the story. */
export function isInside(/** @type {string} */ path) {
	const inside = relative(HOME, path);
	return !/^\.\.(?![^\\/])/.test(inside) && !isAbsolute(inside) && !UNREAD.test(inside);
}

/** @param {string} path of a file or a folder, from the root */
function faultsAt(path) {
	const whole = resolve(root, path);
	const stats = statSync(whole, { throwIfNoEntry: false });
	// It is gone again, or a link to nothing, with which some editors lock files.
	if (!stats || (stats.isDirectory() && UNREAD.test(basename(path)))) return [];
	const isLink = lstatSync(whole).isSymbolicLink();
	const found = realpathSync(whole);
	if (isLink && !isInside(found))
		return [`${path}: found a link to ${found}, expected one within the folder of the story.`];
	if (stats.isDirectory()) return isLink ? [] : folderFaults(path);
	if (!stats.isFile()) return [`${path}: found a pipe or a device, expected a file.`];
	const most = Object.entries(MOST).find(([type]) => path.endsWith(`.${type}`))?.[1] ?? Infinity;
	if (stats.size > most * 1e6)
		return [`${path}: found ${(stats.size / 1e6).toFixed(1)} MB, expected at most ${most}.`];
	return path.endsWith('.svg') ? svgFault(path) : [];
}

/**
 * A sentence for each file in a folder of the story that a build could not read, or should not: a file
 * that is too large or that never ends, a link that leads out of the folder, a picture with a script.
 * @param {string} folder from the root
 * @returns {string[]}
 */
export const folderFaults = (folder) =>
	readdirSync(resolve(root, folder)).flatMap((name) => {
		const path = `${folder}/${name}`;
		try {
			return faultsAt(path);
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			return [`${path}: found ${code}, expected a file or a folder that can be read.`];
		}
	});
