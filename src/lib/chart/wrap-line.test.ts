import { describe, expect, it } from 'vitest';
import type { TextLine } from './place-annotations';
import { wrapEvenly } from './wrap';
import { lineBreaks, wrapLine } from './wrap-line';

const line: TextLine = { text: 'Share of weight, shipments or sellers?', tone: 'soft', bold: true };

const textsOf = (lines: readonly TextLine[]) => lines.map(({ text }) => text);

describe('wrapLine', () => {
	it('gives each line the style of the whole', () => {
		const lines = wrapLine(line, 120, 13);
		expect(lines.length).toBeGreaterThan(1);
		expect(textsOf(lines).join(' ')).toBe(line.text);
		for (const each of lines) expect(each).toEqual({ ...line, text: each.text });
	});

	it('measures the line in its own font size, if it has one', () => {
		expect(textsOf(wrapLine({ ...line, size: 26 }, 240, 13))).toEqual(
			textsOf(wrapLine(line, 120, 13))
		);
	});

	it('breaks evenly if told to', () => {
		expect(textsOf(wrapLine(line, 200, 13, wrapEvenly))).toEqual(
			wrapEvenly(line.text, 200, 13, true)
		);
	});
});

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
