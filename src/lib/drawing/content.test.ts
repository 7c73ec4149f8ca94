import { describe, expect, it } from 'vitest';
import type { TextLine } from '../chart/place-annotations';
import { contentOf, escape, sizeOf } from './content';

const contentOfLines = (...lines: TextLine[]) =>
	contentOf({ type: 'text', key: 'text', at: [0, 0], lines }, 12);

describe('escape', () => {
	it('escapes what ends a text, a tag or an attribute', () => {
		expect(escape('<b> & "c"')).toBe('&#60;b> &#38; &#34;c&#34;');
	});
});

describe('contentOf', () => {
	it('is the first line, escaped, and a tspan for each other line', () => {
		expect(contentOfLines({ text: 'a < b' }, { text: 'c' })).toBe(
			'a &#60; b<tspan x="0" dy="16">c</tspan>'
		);
	});

	it('gives a line the attributes that differ from those of the first', () => {
		const first: TextLine = { text: 'a', bold: true };
		expect(contentOfLines(first, { text: 'b', bold: true })).toBe(
			'a<tspan x="0" dy="16">b</tspan>'
		);
		expect(contentOfLines(first, { text: 'b', tone: 'soft', size: 15 })).toBe(
			'a<tspan x="0" dy="16" fill="var(--soft)" font-size="15" font-weight="400">b</tspan>'
		);
	});

	it('has the distance between lines in font sizes of the lower one, if the text has its own', () => {
		const lines: TextLine[] = [{ text: 'a' }, { text: 'b', size: 10 }, { text: 'c' }];
		expect(contentOf({ type: 'text', key: 'text', at: [0, 0], lines, pitch: 1.35 }, 12)).toBe(
			'a<tspan x="0" dy="13.5" font-size="10">b</tspan><tspan x="0" dy="17.6">c</tspan>'
		);
	});

	it('strikes through what follows a text, and adds more in soft and regular', () => {
		expect(contentOfLines({ text: '98 %', struck: ' of all', more: 'a claim' })).toBe(
			'98 %<tspan text-decoration="line-through"> of all</tspan>' +
				'<tspan dx="5" fill="var(--soft)" font-weight="400">a claim</tspan>'
		);
	});

	it('has what leads to a text before it, soft and regular', () => {
		const lead = '<tspan fill="var(--soft)" font-weight="400">May 2019 </tspan>';
		expect(contentOfLines({ text: 'control', lead: 'May 2019 ' })).toBe(`${lead}control`);
		expect(contentOfLines({ text: 'a' }, { text: 'control', lead: 'May 2019 ' })).toBe(
			`a<tspan x="0" dy="16">${lead}control</tspan>`
		);
	});

	it('is nothing for other marks', () => {
		const at = [0, 0, 1, 1];
		expect(contentOf({ type: 'path', key: 'path', at, style: {} }, 12)).toBe('');
	});
});

describe('sizeOf', () => {
	it('is that of the mark, the smallest of the drawing, or 13', () => {
		expect([sizeOf({ size: 15 }, 12), sizeOf({ size: 'small' }, 12), sizeOf({}, 12)]).toEqual([
			15, 12, 13
		]);
	});
});
