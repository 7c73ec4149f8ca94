import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './install.mjs';

const ALL = 'src/lib/messages';

/**
 * The folder of a locale's messages, from the root: the one of its language if it has none itself,
 * so that `en-GB` has those of `en`. Exits with a sentence if there is neither.
 * @param {string} locale a BCP 47 tag
 * @returns {string}
 */
export function messagesOf(locale) {
	const named = [locale, locale.split('-')[0]].map((name) => `${ALL}/${name}`);
	const folder = named.find((name) => existsSync(join(root, name)));
	if (folder) return folder;
	const folders = readdirSync(join(root, ALL), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return stop(
		`The locale of the story is “${locale}”, expected one with a folder in ${ALL}: ${folders.join(', ')}.`
	);
}
