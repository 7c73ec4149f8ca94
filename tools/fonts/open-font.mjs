import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Charts have figures of equal width. */
const TABULAR = [Feature.fromString('tnum')].flatMap((feature) => feature ?? []);

/** The first code point that is no control character. */
const SPACE = 32;

/**
 * Reads a file of a variable font.
 * @param {string} path
 */
export async function openFont(path) {
	const font = await subsetFont(readFileSync(path), undefined, {
		keepAllGlyphs: true,
		targetFormat: 'truetype'
	});
	const face = new Face(new Blob(font));
	/** @type {Map<number, Font>} */
	const byWeight = new Map();
	const at = (/** @type {number} */ weight) => {
		const known = byWeight.get(weight);
		if (known) return known;
		const made = new Font(face);
		made.setVariations([new Variation('wght', weight)]);
		byWeight.set(weight, made);
		return made;
	};
	const { ascender, descender, lineGap } = at(400).hExtents();
	const codes = [...face.collectUnicodes()].filter((code) => code >= SPACE);
	return {
		/** The letters that it has. */
		letters: codes.map((code) => String.fromCodePoint(code)).join(''),
		/** The metrics of a line, as shares of the font size. */
		ascent: ascender / face.upem,
		descent: -descender / face.upem,
		lineGap: lineGap / face.upem,
		/**
		 * The width of a letter, as a share of the font size.
		 * @param {string} letter
		 * @param {number} [weight]
		 */
		widthOf: (letter, weight = 400) => {
			const buffer = new Buffer();
			buffer.addText(letter);
			buffer.guessSegmentProperties();
			shape(at(weight), buffer, TABULAR);
			const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
			return units / face.upem;
		}
	};
}

/** @typedef {Awaited<ReturnType<typeof openFont>>} OpenFont */
