import { readFileSync } from 'node:fs';
import { widthRatio } from './text-widths.mjs';

/** @typedef {import('./text-widths.mjs').WidthOf} WidthOf */

/**
 * Widths of letters of Arial and of Times New Roman in thousandths of the font size, by their codes less
 * 32, up to Cyrillic; 0 for those they lack. Most systems have one of these fonts, or one of the same
 * widths.
 * @type {{ sans: number[], serif: number[] }}
 */
const system = JSON.parse(readFileSync(new URL('fallback-widths.json', import.meta.url), 'utf8'));

const percent = (/** @type {number} */ share) => `${Math.round(share * 10_000) / 100}%`;

/**
 * The metrics with which a font of the system takes the place of a web font, so that the text of the story
 * has the same length and the same lines.
 * @param {boolean} serif
 * @param {{ ascent: number, descent: number, lineGap: number } | undefined} lines the metrics of a line
 * @param {string} text
 * @param {WidthOf} widthOf
 * @returns {import('../../src/lib/export/font-types').FallbackMetrics}
 */
export function fallbackMetrics(serif, lines, text, widthOf) {
	const widths = system[serif ? 'serif' : 'sans'];
	/** @type {WidthOf} */
	const systemWidth = (letter) => {
		const width = widths[letter.charCodeAt(0) - 32];
		return width ? width / 1000 : undefined;
	};
	const ratio = widthRatio(text, widthOf, systemWidth);
	const { ascent = 1, descent = 0.25, lineGap = 0 } = lines ?? {};
	return {
		sizeAdjust: percent(ratio),
		ascent: percent(ascent / ratio),
		descent: percent(descent / ratio),
		lineGap: percent(lineGap / ratio)
	};
}
