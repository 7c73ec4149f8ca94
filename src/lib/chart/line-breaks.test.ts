import { describe, expect, it } from 'vitest';
import { lineBreaks } from './line-breaks';
import type { TextLine } from './place-annotations';
import { wrapLine } from './wrap-line';

const line: TextLine = { text: 'Share of weight, shipments or sellers?', tone: 'soft', bold: true };

const textsOf = (lines: readonly TextLine[]) => lines.map(({ text }) => text);

describe('lineBreaks', () => {
	it('contains the lines for each width in the range, and no others', () => {
		const [least, most] = [80, 180];
		const widths = Array.from({ length: 100 * (most - least) + 1 }, (_, i) => most - i / 100);
		const expected = new Set(widths.map((width) => textsOf(wrapLine(line, width, 13)).join('\n')));
		const breaks = lineBreaks(line, 13, most, least);
		expect(breaks.map((lines) => textsOf(lines).join('\n'))).toEqual([...expected]);
	});

	it('goes from one line to one for each word without limits', () => {
		const breaks = lineBreaks(line, 13);
		expect(breaks[0]).toEqual([line]);
		expect(textsOf(breaks.at(-1) ?? [])).toEqual(line.text.split(' '));
	});

	it('breaks shorter lines while a longer word stays whole', () => {
		const breaks = lineBreaks({ text: 'Krishnamoorthi said so' }, 13);
		expect(breaks.map(textsOf)).toEqual([
			['Krishnamoorthi said so'],
			['Krishnamoorthi said', 'so'],
			['Krishnamoorthi', 'said so'],
			['Krishnamoorthi', 'said', 'so']
		]);
	});
});
