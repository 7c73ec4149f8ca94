import { textOf } from './files-in.mjs';

/** @typedef {import('../src/lib/model/story-config').StoryConfig} StoryConfig */

/**
 * The records of a JSON list of data. A missing file has none, and so has a faulty one: the check of
 * the story names its faults.
 * @param {string} path from the root
 * @returns {readonly Readonly<Record<string, unknown>>[]}
 */
function recordsIn(path) {
	try {
		const list = JSON.parse(textOf(path));
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

/** How often a file of copy has a line like this. */
const timesIn = (/** @type {string} */ copy, /** @type {RegExp} */ line) =>
	copy.match(line)?.length ?? 0;

/**
 * What a story has besides its title, its steps and its charts. This is the one place that decides
 * it: views show no heading, link, column or page for what is false here. Components and modules read
 * it as `STORY_HAS`: see `foldParts`.
 * @param {Pick<StoryConfig, 'data' | 'copy' | 'methods' | 'marks'>} story
 */
export function partsOf({ data, copy: file, methods, marks = [] }) {
	const copy = textOf(file);
	const [front = ''] = copy.split(/^#{1,2} (?!story:)/m);
	const says = (/** @type {string} */ label) =>
		new RegExp(`^\\*\\*${label}:\\*\\*\\s?\\S`, 'm').test(front);
	const notes = timesIn(copy, /^\*\*Notes:\*\*\s?\S/gm);
	const claims = recordsIn(`${data}/claims.json`).length > 0;
	const correctionList = recordsIn(`${data}/corrections.json`).length > 0;
	const corrections = says('Corrections') || correctionList;
	const register = claims || correctionList;
	return {
		subject: says('Subject'),
		standfirst: says('Standfirst'),
		contentNote: says('Content note'),
		about: says('About'),
		/** Ways to find help. */
		help: recordsIn(`${data}/help.json`).length > 0,
		/** A text above them. */
		helpText: says('Help'),
		claims,
		/** Some text on corrections, or a list of them. */
		corrections,
		correctionsText: says('Corrections'),
		correctionList,
		/** The page of claims and corrections. */
		register,
		/** The feed, to which only the list of corrections on that page leads. */
		feed: register && corrections,
		methods: methods !== undefined,
		/** Notes for the speaker. */
		notes: notes > 0,
		/** A source with a release. */
		release: recordsIn(`${data}/sources.json`).some(({ vintage }) => vintage),
		/** A legend, and each of its marks. */
		marks: marks.length > 0,
		measuredMark: marks.includes('measured'),
		provisionalMark: marks.includes('provisional'),
		derivedMark: marks.includes('derived'),
		claimMark: marks.includes('claim')
	};
}

/** @typedef {Readonly<ReturnType<typeof partsOf>>} StoryParts */

/**
 * The paths of the pages and files that a story does not have, from the root of the site.
 * @param {StoryParts} has
 */
export const absentPaths = ({ register, feed, methods }) => [
	...(register ? [] : ['/claims/']),
	...(feed ? [] : ['/corrections.xml']),
	...(methods ? [] : ['/methods/'])
];
