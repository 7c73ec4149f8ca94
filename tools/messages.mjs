import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The folder of all messages, from the root. */
export const ALL_MESSAGES = 'src/lib/messages';

/** The locales that have messages. */
export const messageLocales = () =>
	readdirSync(join(root, ALL_MESSAGES), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/**
 * The folder of a locale's messages, from the root: the one of its language if it has none itself, so
 * that `en-GB` has those of `en`. Undefined if there is neither.
 * @param {string} locale a BCP 47 tag
 */
export const messagesOf = (locale) =>
	[locale, locale.split('-')[0]]
		.map((name) => `${ALL_MESSAGES}/${name}`)
		.find((name) => existsSync(join(root, name)));
