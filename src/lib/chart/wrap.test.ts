import { describe, expect, it } from 'vitest';
import { textWidth, wrap, wrapAt, wrapEvenly } from './wrap';

const sentence = 'Share of weight, shipments or sellers? Not said.';

describe('wrap', () => {
	it('returns no line longer than the limit', () => {
		for (const characters of [12, 17, 24, 40]) {
			const lines = wrap(sentence, characters);
			expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(characters);
		}
	});

	it('keeps every word and adds none', () => {
		expect(wrap(sentence, 15).join(' ')).toBe(sentence);
	});

	it('fills each line until the next word does not fit', () => {
		const lines = wrap(sentence, 17);
		lines.slice(0, -1).forEach((line, i) => {
			const next = lines[i + 1]?.split(' ')[0] ?? '';
			expect(`${line} ${next}`.length).toBeGreaterThan(17);
		});
	});

	it('does not break at a non-breaking space', () => {
		expect(wrap('about 12,5\u00a0% of 10\u202f000', 8)).toEqual([
			'about',
			'12,5\u00a0%',
			'of',
			'10\u202f000'
		]);
	});

	it('keeps a word that is longer than a line whole, on its own line', () => {
		expect(wrap('Rep. Krishnamoorthi said', 8)).toEqual(['Rep.', 'Krishnamoorthi', 'said']);
	});
});

describe('wrapEvenly', () => {
	it('leaves no short last line, and needs no more lines', () => {
		for (const width of [80, 120, 160, 250]) {
			const lines = wrapEvenly(sentence, width, 13);
			expect(lines.join(' ')).toBe(sentence);
			expect(lines).toHaveLength(wrapAt(sentence, width, 13).length);
			const widths = lines.map((line) => textWidth(line, 13));
			expect(Math.max(...widths)).toBeLessThanOrEqual(width);
			expect(widths.at(-1) ?? 0).toBeGreaterThan(width / 4);
		}
	});
});

it('estimates longer and larger labels as wider', () => {
	expect(textWidth('')).toBe(0);
	expect(textWidth('107,583')).toBeGreaterThan(textWidth('1,076'));
	expect(textWidth('107,583', 26)).toBeCloseTo(2 * textWidth('107,583', 13));
});
