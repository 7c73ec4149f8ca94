import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from './files-in.mjs';
import { VERSIONED } from './folders.mjs';
import { root, stop } from './install.mjs';

const HASHED = /^(_app\/immutable|v)\//;

/** How long open pages and cached embeds may need a file that was replaced, in milliseconds. */
const NEEDED = 8 * 24 * 60 * 60 * 1000;

/** The list of the files of earlier builds in a build: when each was replaced, as a timestamp. */
const LIST = 'replaced.json';

/** The folder of the build before, if PREVIOUS_BUILD names one. Exits with an error if it is none. */
export function previousBuild() {
	const named = process.env.PREVIOUS_BUILD;
	if (named && !existsSync(resolve(root, named, '_app/immutable')))
		stop(
			`PREVIOUS_BUILD is “${named}”, expected the folder of an earlier build, from the folder of the project.`
		);
	return named && resolve(root, named);
}

/**
 * Copies hashed files that a new build lacks from the one before. Their age does not count: a file
 * may have been in use for months when it is replaced.
 * @param {string} previous
 * @param {string} folder the new build
 */
export function keepReplaced(previous, folder, now = Date.now()) {
	const list = join(previous, LIST);
	/** @type {Record<string, number>} */
	const since = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
	const replaced = filesIn(previous)
		.filter((file) => !existsSync(join(folder, file)))
		.map((file) => /** @type {const} */ ([file, since[file] ?? now]))
		.filter(([file, time]) => VERSIONED.test(file) || (HASHED.test(file) && now - time <= NEEDED));
	for (const [file] of replaced)
		cpSync(join(previous, file), join(folder, file), { preserveTimestamps: true });
	writeFileSync(join(folder, LIST), JSON.stringify(Object.fromEntries(replaced)));
}
