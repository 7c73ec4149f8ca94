import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { inspect } from 'node:util';
import { literal, placeIn, POINT } from './code-fault.mjs';
import { isInside } from './folder-faults.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';
import { ALL_MESSAGES, messageLocales, messagesOf } from './messages.mjs';

/**
 * @typedef {import('../src/lib/model/story-config').StoryConfig} StoryConfig
 * @typedef {import('../src/lib/model/story-limits').StoryLimits} StoryLimits
 * @typedef {import('../src/lib/chart/theme').Theme} Theme
 */

/**
 * What a field must be. A field with `fields` is an object that has these, and one with `each` a list of
 * such objects.
 * @typedef {{
 *   expected: string,
 *   holds?: (value: unknown) => boolean,
 *   optional?: true,
 *   fields?: Readonly<Record<string, Field>>,
 *   each?: Readonly<Record<string, Field>>
 * }} Field
 */

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === 'string' && value.trim() !== '';
/** @param {RegExp} form */
const isLike = (form) => (/** @type {unknown} */ value) =>
	typeof value === 'string' && form.test(value);
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a language tag that the engine has the messages of. */
function isLocale(/** @type {unknown} */ value) {
	try {
		const [tag] = Intl.getCanonicalLocales(String(value));
		return tag === value && messagesOf(String(tag)) !== undefined;
	} catch {
		return false;
	}
}

/** Whether a path from the folder of the story stays in it. */
const isPath = (/** @type {unknown} */ value) =>
	isText(value) && !isAbsolute(value) && isInside(resolve(root, STORY, value));

/** @param {'isFile' | 'isDirectory'} kind */
const exists = (kind) => (/** @type {unknown} */ value) => {
	try {
		return isPath(value) && statSync(resolve(root, STORY, String(value)))[kind]();
	} catch {
		return false;
	}
};

const TEXT = { expected: 'some text', holds: isText };
const FILE = {
	expected: 'a Markdown file (.md) that exists in the folder of the story',
	holds: (/** @type {unknown} */ value) => isLike(/\.md$/)(value) && exists('isFile')(value)
};
const ADDRESS = {
	expected: 'an address that begins with https://, http:// or mailto:',
	holds: isLike(/^(https?:\/\/|mailto:)\S+$/)
};
const COLOUR = { light: TEXT, dark: TEXT };
const LIMIT = {
	expected: 'a number of 0 or more',
	holds: (/** @type {unknown} */ value) => typeof value === 'number' && value >= 0,
	optional: /** @type {const} */ (true)
};

/** The marks of a legend. */
export const MARKS =
	/** @type {const} @satisfies {readonly (import('../src/lib/model/story-config').Mark)[]} */ ([
		...['measured', 'provisional', 'derived', 'claim']
	]);

/** @satisfies {Record<keyof StoryConfig['card'], Field>} */
export const CARD = { chart: TEXT, state: TEXT, counts: { ...TEXT, optional: true } };

/** @satisfies {Record<keyof NonNullable<StoryConfig['rings']>, Field>} */
export const RINGS = { total: TEXT, each: TEXT };

const PACKAGE = {
	expected: 'the name of a package',
	holds: isLike(/^(@[\w-]+\/)?\w[\w.-]*$/),
	optional: /** @type {const} */ (true)
};

/** @satisfies {Record<keyof NonNullable<Theme['fonts']>, Field>} */
export const FONTS = { text: PACKAGE, charts: PACKAGE };

/** @satisfies {Record<keyof Theme, Field>} */
export const THEME = {
	accent: { expected: 'a colour for each theme: light, dark', optional: true, fields: COLOUR },
	palette: { expected: 'a list of colours, each with light, dark', optional: true, each: COLOUR },
	icon: {
		expected: 'the path of an SVG file in the folder of the story',
		holds: isPath,
		optional: true
	},
	fonts: { expected: Object.keys(FONTS).join(', '), optional: true, fields: FONTS }
};

/** @satisfies {Record<keyof NonNullable<StoryConfig['reuse']>, Field>} */
export const REUSE = {
	licence: TEXT,
	address: ADDRESS,
	contact: {
		expected: `${ADDRESS.expected}, or a page of the site, such as methods/#contact`,
		holds: isLike(/^((https?:\/\/|mailto:)\S+|[\w./-]+(#\S+)?)$/),
		optional: true
	}
};

/** @satisfies {Record<keyof StoryLimits, Field>} */
export const LIMITS = {
	stepWords: {
		expected: 'main, detail or both',
		optional: true,
		fields: { main: LIMIT, detail: LIMIT }
	},
	stepBold: LIMIT,
	stepGrade: LIMIT,
	grade: LIMIT,
	mainSteps: LIMIT,
	mainWords: LIMIT,
	mainMinutes: LIMIT
};

/**
 * All fields of a configuration.
 * @satisfies {Record<keyof StoryConfig, Field>}
 */
export const CONFIG = {
	slug: {
		expected: 'lower-case letters and digits, joined by hyphens',
		holds: isLike(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	},
	locale: {
		expected: `the tag of a language in ${ALL_MESSAGES} (${messageLocales().join(', ')}), such as en-US`,
		holds: isLocale
	},
	data: { expected: 'a folder that exists in that of the story', holds: exists('isDirectory') },
	copy: FILE,
	methods: { ...FILE, optional: true },
	card: { expected: Object.keys(CARD).join(', '), fields: CARD },
	rings: { expected: Object.keys(RINGS).join(', '), optional: true, fields: RINGS },
	marks: {
		expected: `a list of ${MARKS.join(', ')}`,
		holds: (/** @type {unknown} */ value) =>
			Array.isArray(value) && value.every((mark) => MARKS.includes(mark)),
		optional: true
	},
	place: { ...TEXT, optional: true },
	claimed: { ...TEXT, optional: true },
	reuse: { expected: Object.keys(REUSE).join(', '), optional: true, fields: REUSE },
	theme: { expected: Object.keys(THEME).join(', '), optional: true, fields: THEME },
	limits: { expected: Object.keys(LIMITS).join(', '), optional: true, fields: LIMITS }
};

/** A wrong value in one line, cut if it is too long to repeat. */
const shown = (/** @type {unknown} */ value) =>
	typeof value === 'string' && value.length <= 80
		? JSON.stringify(value)
		: inspect(value, { breakLength: Infinity, depth: 1, maxStringLength: 80 }).slice(0, 200);

/** The key of a field in an object, and not the same word in a comment. */
export const keyIn = (/** @type {string} */ key) =>
	new RegExp(`(?<=(?:^|[{,])\\s*)${literal(key)}\\s*:`, 'm');

/**
 * What is wrong with a configuration, which the build tools read before anything else: a sentence for
 * each field.
 * @param {any} config the default export of the file
 * @param {string} file its path from the root
 * @returns {string[]}
 */
export function configFaults(config, file) {
	if (!isObject(config))
		return [`${file}:1:1: found no default export, expected the configuration of the story.`];
	const fault = (
		/** @type {string} */ key,
		/** @type {string} */ found,
		/** @type {string} */ expected
	) => `${placeIn(file, keyIn(key))}: found ${found}, expected ${expected}.`;
	/**
	 * @param {Record<string, unknown>} values
	 * @param {Readonly<Record<string, Field>>} fields
	 * @param {string} path of the values, with a point at its end
	 * @returns {string[]}
	 */
	const faultsIn = (values, fields, path) => [
		...Object.keys(values)
			.filter((key) => !Object.hasOwn(fields, key))
			.map((key) =>
				fault(key, `the unknown field ${path}${key}`, `one of ${Object.keys(fields).join(', ')}`)
			),
		...Object.entries(fields).flatMap(([key, { expected, holds, optional, fields, each }]) => {
			const value = values[key];
			if (value === undefined && optional) return [];
			if (each && Array.isArray(value))
				return value.flatMap((one, i) =>
					isObject(one)
						? faultsIn(one, each, `${path}${key}[${i}].`)
						: [fault(key, `${shown(one)} as ${path}${key}[${i}]`, expected)]
				);
			if (fields && isObject(value)) return faultsIn(value, fields, `${path}${key}.`);
			if (holds?.(value)) return [];
			const name = path + key;
			const found = value === undefined ? `no ${name}` : `${shown(value)} as ${name}`;
			const point = expected === LIMIT.expected && /\d,\d/.test(String(value)) ? POINT : '';
			return [fault(key, found, expected + point)];
		})
	];
	return faultsIn(config, CONFIG, '');
}
