import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from './wrap';

const sentence = 'Share of weight, shipments or sellers? Not said.';

describe('a sentence broken into lines', () => {
	it('has no line longer than asked for', () => {
		for (const characters of [12, 17, 24, 40]) {
			const lines = wrap(sentence, characters);
			expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(characters);
		}
	});

	it('loses no word and adds none', () => {
		expect(wrap(sentence, 15).join(' ')).toBe(sentence);
	});

	it('fills each line: the next word would not have fitted', () => {
		const lines = wrap(sentence, 17);
		lines.slice(0, -1).forEach((line, i) => {
			const next = lines[i + 1]?.split(' ')[0] ?? '';
			expect(`${line} ${next}`.length).toBeGreaterThan(17);
		});
	});

	it('stands on one line where it fits exactly', () => {
		expect(wrap(sentence, sentence.length)).toEqual([sentence]);
	});

	it('leaves a word that is longer than a line whole, alone on one', () => {
		expect(wrap('Rep. Krishnamoorthi said', 8)).toEqual(['Rep.', 'Krishnamoorthi', 'said']);
	});
});

it('a label is taken to be wider the longer and the larger it is', () => {
	expect(textWidth('')).toBe(0);
	expect(textWidth('107,583')).toBeGreaterThan(textWidth('1,076'));
	expect(textWidth('107,583', 26)).toBeCloseTo(2 * textWidth('107,583', 13));
});
