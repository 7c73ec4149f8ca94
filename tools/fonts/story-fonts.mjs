import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { literal, placeIn } from '../code-fault.mjs';
import { fromRoot, STORY } from '../folders.mjs';
import { root, stop } from '../install.mjs';
import { MESSAGES, story } from '../story.mjs';
import { fallbackMetrics } from './fallback-metrics.mjs';
import { readFontPackage } from './font-package.mjs';
import { lettersIn } from './letters.mjs';
import { openFont } from './open-font.mjs';
import { copyText, storyText } from './story-text.mjs';
import { boldRatio, glyphWidths, meanWidth } from './text-widths.mjs';

/** @typedef {import('../../src/lib/export/font-types').StoryFont} StoryFont */
/** @typedef {import('../../src/lib/export/font-types').StoryFonts} StoryFonts */
/** @typedef {import('./font-package.mjs').FontPackage} FontPackage */
/** @typedef {keyof StoryFonts} Place */

/**
 * The fonts of a story without its own, the weights of each place, and the mean width of a letter in
 * English text, for which the pictures are laid out.
 * @type {Readonly<Record<Place, { name: string, weights: readonly [number, number], mean: number }>>}
 */
const PLACES = {
	text: { name: '@fontsource-variable/newsreader', weights: [400, 400], mean: 0.424 },
	charts: { name: '@fontsource-variable/public-sans', weights: [400, 650], mean: 0.466 }
};

const FILE = `${STORY}/story.config.ts`;

/** The fonts that the theme names. */
const named = story.theme?.fonts ?? {};

/**
 * A sentence for a fault of the configuration.
 * @param {string} field
 * @param {string} value
 * @param {string} fault
 */
const sentence = (field, value, fault) =>
	`${placeIn(FILE, new RegExp(literal(value)))}: theme: ${field}: ${fault}.`;

/** The packages, or an end with a sentence for each fault. */
function readPackages() {
	/** @type {string[]} */
	const faults = [];
	const read = (/** @type {Place} */ place) => {
		const { name, weights } = PLACES[place];
		const value = named[place];
		const from = value === undefined ? [root] : [resolve(root, STORY), root];
		const font = readFontPackage(value ?? name, from, weights);
		if (typeof font !== 'string') return font;
		faults.push(sentence(`fonts.${place}`, value ?? name, font));
		return undefined;
	};
	const [text, charts] = [read('text'), read('charts')];
	return text && charts && faults.length === 0 ? { text, charts } : stop(faults.join('\n'));
}

/** The letters that the fonts have in every story: see `src/lib/data/letters.ts`. */
const base = new Set([
	...JSON.parse(readFileSync(resolve('src/lib/data/signs.json'), 'utf8')),
	...JSON.parse(readFileSync(resolve(root, MESSAGES, 'formats.json'), 'utf8')).letters
]);

/** Code has all of ASCII, so that its signs say nothing of the text. */
const letters = lettersIn(storyText()).filter((letter) => letter > '~' || base.has(letter));

/**
 * A font as the pages have it: the files with letters of the story, and its measures.
 * @param {Place} place
 * @param {FontPackage} from
 */
async function openPackage(place, { name, folder, id, family, serif, files }) {
	const opened = await Promise.all(
		files.map(async ({ subset, path }) => ({ subset, path, font: await openFont(path) }))
	);
	const fileOf = new Map(
		opened
			.toReversed()
			.flatMap((file) =>
				[...file.font.letters].map((letter) => /** @type {const} */ ([letter, file]))
			)
	);
	const used = opened
		.map((file, i) => ({
			subset: file.subset,
			path: fromRoot(file.path),
			letters: i === 0 ? '' : letters.filter((letter) => fileOf.get(letter) === file).join('')
		}))
		.filter((file, i) => i === 0 || file.letters);
	const widthOf = (/** @type {string} */ letter, weight = 400) =>
		fileOf.get(letter)?.font.widthOf(letter, weight);
	const isOwn = named[place] !== undefined;
	const copy = copyText();
	/** @type {StoryFont} */
	const font = {
		...{ package: name, id, family, serif, files: used },
		width: isOwn ? Math.round((meanWidth(copy, widthOf) / PLACES[place].mean) * 1000) / 1000 : 1,
		fallback: isOwn ? fallbackMetrics(serif, opened[0]?.font, copy, widthOf) : undefined
	};
	return { font, folder, isOwn, glyphs: [...fileOf.keys()].join(''), widthOf, copy };
}

const packages = readPackages();
const text = await openPackage('text', packages.text);
const charts = await openPackage('charts', packages.charts);

/** The letters of the story that not every story has, as far as its fonts have them. */
const more = letters.filter(
	(letter) => !base.has(letter) && [text, charts].some(({ glyphs }) => glyphs.includes(letter))
);

/**
 * The fonts of the story.
 * @type {StoryFonts}
 */
export const fonts = { text: text.font, charts: charts.font };

/** The packages of the fonts, whose licences readers are sent. */
export const fontPackages = [
	...new Map([text, charts].map(({ font, folder }) => [font.package, folder]))
].map(([name, folder]) => ({ name, folder }));

/** The letters that the fonts have in this story, beside those that they have in every one. */
export const moreLetters = more.join('');

/** All letters that the published fonts have, by the name of the font: also those that the story lacks. */
export const glyphs = [text, charts].map(({ font, glyphs }) => ({ family: font.family, glyphs }));

/**
 * The widths of the letters of charts, or undefined if those in `src/lib/chart/glyph-widths.json` are right
 * for the story.
 */
export const widths =
	charts.isOwn || more.length > 0 ? glyphWidths([...base, ...more], charts.widthOf) : undefined;

/** How much wider bold letters of charts are. */
export const bold = charts.isOwn ? boldRatio(charts.copy, charts.widthOf) : 1.02;

/** What the conditions in components ask of the fonts, as of the parts of the story: see `foldParts`. */
export const fontConditions = {
	/** A font has letters in a second file. */
	moreFontFiles: Object.values(fonts).some(({ files }) => files.length > 1),
	/** The font of charts is another one than that of text. */
	chartFont: fonts.charts.package !== fonts.text.package
};
