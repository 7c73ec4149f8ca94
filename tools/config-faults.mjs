import { placeIn } from './code-fault.mjs';

/** @typedef {import('../src/lib/model/story-config').StoryConfig} StoryConfig */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The texts that a configuration must have. */
const TEXTS = /** @type {const} @satisfies {readonly (keyof StoryConfig)[]} */ ([
	...['locale', 'data', 'copy']
]);

/** The texts of its card. */
const CARD = /** @type {const} @satisfies {readonly (keyof StoryConfig['card'])[]} */ ([
	...['chart', 'state', 'counts']
]);

const isText = (/** @type {unknown} */ value) => typeof value === 'string' && value.trim() !== '';

/**
 * What is wrong with a configuration, which the build tools read before anything else: a sentence for
 * each field.
 * @param {any} config the default export of the file
 * @param {string} file its path from the root
 * @returns {string[]}
 */
export function configFaults(config, file) {
	if (typeof config !== 'object' || config === null)
		return [`${file}: found no default export, expected the configuration of the story.`];
	const fault = (
		/** @type {string} */ field,
		/** @type {unknown} */ value,
		/** @type {string} */ expected
	) => {
		const found = value === undefined ? `no ${field}` : `${JSON.stringify(value)} as ${field}`;
		return `${placeIn(file, new RegExp(`\\b${field.split('.').at(-1)}\\s*:`))}: found ${found}, expected ${expected}.`;
	};
	const { slug, card } = config;
	return [
		...(isText(slug) && SLUG.test(slug)
			? []
			: [fault('slug', slug, 'lower-case letters and digits, joined by hyphens')]),
		...TEXTS.filter((field) => !isText(config[field])).map((field) =>
			fault(field, config[field], 'some text')
		),
		...(card
			? CARD.filter((field) => !isText(card[field])).map((field) =>
					fault(`card.${field}`, card[field], 'some text')
				)
			: [fault('card', card, `${CARD.join(', ')}`)])
	];
}
