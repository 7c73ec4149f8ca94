import { describe, expect, it } from 'vitest';
import type { TextLine } from './place-annotations';
import { wrapEvenly } from './wrap';
import { wrapLine } from './wrap-line';

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
