import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './install.mjs';
import { story } from './story.mjs';

/** @typedef {Readonly<Record<string, unknown>>} Words the words of a file, by key */

/** The folder of the release snapshots, from the root. */
export const RELEASES = `${story.data}/releases`;

/** The path of the snapshot of a release. */
export const snapshotOf = (/** @type {string} */ release, /** @type {string} */ folder) =>
	resolve(root, folder, `${release}.json`);

/**
 * The words of charts in the snapshot of a release, by file. The check of the story finds faults in
 * them.
 * @param {string} release
 * @param {string} folder of the snapshots
 * @returns {Readonly<Record<string, Words>>}
 */
export const keptWordsOf = (release, folder) =>
	JSON.parse(readFileSync(snapshotOf(release, folder), 'utf8')).words ?? {};

/** The releases whose snapshots have words of charts, oldest first. */
export function releasesWithWords(/** @type {string} */ folder) {
	const path = resolve(root, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.flatMap((file) => /^(\d{4}-\d\d)\.json$/.exec(file)?.[1] ?? [])
		.filter((release) => Object.keys(keptWordsOf(release, folder)).length > 0)
		.sort();
}

/** The texts of a word, by their places in a list or by the form for a count. */
const textsOf = (/** @type {unknown} */ word) =>
	typeof word === 'object' && word !== null ? Object.entries(word) : [['', word]];

/**
 * What the code of a chart relies on in a word: whether it is a list, how many texts or which forms it
 * has, and the names of its values.
 */
function shapeOf(/** @type {unknown} */ word) {
	const texts = textsOf(word);
	const values = texts.flatMap(([, text]) => String(text).match(/\{.*?\}|[{}]/g) ?? []);
	return JSON.stringify([
		Array.isArray(word),
		texts.map(([place, text]) => [place, typeof text]).sort(),
		[...new Set(values)].sort()
	]);
}

/**
 * Lays the words that a release keeps over those of today. A kept word counts if the code of today
 * can use it: there is a word of this key, with the same shape and the same values to fill in.
 * @param {Words} today
 * @param {Words | undefined} kept
 * @returns {Words}
 */
export const withKeptWords = (today, kept = {}) =>
	Object.fromEntries(
		Object.entries(today).map(([key, word]) => [
			key,
			Object.hasOwn(kept, key) && shapeOf(kept[key]) === shapeOf(word) ? kept[key] : word
		])
	);
