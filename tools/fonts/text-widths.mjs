/**
 * The width of a letter, as a share of the font size, or undefined if the font lacks it.
 * @typedef {(letter: string, weight?: number) => number | undefined} WidthOf
 */

/**
 * The letters of a text that fonts have, each as often as it occurs. Spaces in a row count once, as
 * pages show one.
 * @param {string} text
 * @param {readonly WidthOf[]} fonts
 */
const lettersFor = (text, ...fonts) =>
	[...text.replaceAll(/\s+/g, ' ')].filter((letter) =>
		fonts.every((widthOf) => widthOf(letter) !== undefined)
	);

/**
 * The sum of widths.
 * @param {readonly string[]} letters
 * @param {WidthOf} widthOf
 * @param {number} [weight]
 */
function widthOfAll(letters, widthOf, weight) {
	/** @type {Map<string, number>} */
	const known = new Map();
	let sum = 0;
	for (const letter of letters) {
		const width = known.get(letter) ?? widthOf(letter, weight) ?? 0;
		known.set(letter, width);
		sum += width;
	}
	return sum;
}

/**
 * The mean width of the letters of a text.
 * @param {string} text
 * @param {WidthOf} widthOf
 */
export function meanWidth(text, widthOf) {
	const letters = lettersFor(text, widthOf);
	return letters.length > 0 ? widthOfAll(letters, widthOf) / letters.length : 0.5;
}

/**
 * How much wider a text is in one font than in another.
 * @param {string} text
 * @param {WidthOf} widthOf
 * @param {WidthOf} other
 */
export function widthRatio(text, widthOf, other) {
	const letters = lettersFor(text, widthOf, other);
	return letters.length > 0 ? widthOfAll(letters, widthOf) / widthOfAll(letters, other) : 1;
}

/**
 * How much wider a text is in bold, in hundredths.
 * @param {string} text
 * @param {WidthOf} widthOf
 */
export function boldRatio(text, widthOf) {
	const letters = lettersFor(text, widthOf);
	if (letters.length === 0) return 1;
	const ratio = widthOfAll(letters, widthOf, 650) / widthOfAll(letters, widthOf, 400);
	return Math.round(ratio * 100) / 100;
}

/**
 * The widths of letters in hundredths of the font size, as `textWidth` reads them: by their codes less 32.
 * @param {readonly string[]} letters
 * @param {WidthOf} widthOf
 * @returns {Record<number, number>}
 */
export const glyphWidths = (letters, widthOf) =>
	Object.fromEntries(
		letters.flatMap((letter) => {
			const width = letter.length === 1 ? widthOf(letter, 400) : undefined;
			return width === undefined ? [] : [[letter.charCodeAt(0) - 32, Math.round(width * 100)]];
		})
	);
