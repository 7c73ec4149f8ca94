import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from './drawing-types';
import { sameLook, sameShape } from './same-shape';

const drawing = {
	series: { deaths: { x: 0, y: [1, 2] }, same: { x: 0, y: [1, 2] }, other: { x: 0, y: [1, 3] } }
} as unknown as Drawing;
const style = {};

const path: Mark = { type: 'path', key: 'a', at: [0, 0, 1, 1], style };
const rect: Mark = { type: 'rect', key: 'a', at: [0, 0, 1, 1], style };
const text: Mark = { type: 'text', key: 'a', at: [0, 0], lines: [{ text: 'a' }] };
const small: Mark = { ...text, size: 'small', lines: [{ text: 'a' }, { text: 'b', bold: true }] };
const line = (name: string): Mark => ({ type: 'line', key: 'a', series: [name], style });
const dots: Mark = {
	type: 'dots',
	key: 'a',
	total: 5,
	tones: ['ink', 'ink'],
	arrange: { kind: 'field' }
};

const same = (a: Mark, b: Mark) => sameShape({ mark: a, drawing }, { mark: b, drawing });

describe('sameShape', () => {
	it('holds wherever a mark is, and whatever its style', () => {
		expect(same(path, { ...path, at: [5, 5, 9, 9], style: { fill: 'none' } })).toBe(true);
		expect(same(dots, { ...dots, filled: 3, arrange: { kind: 'points', at: [1, 1] } })).toBe(true);
	});

	it.each<[string, Mark, Mark]>([
		['keys', path, { ...path, key: 'b' }],
		['types', path, rect],
		['numbers of points', path, { ...path, at: [0, 0] }],
		['breaks', path, { ...path, breaks: [1] }],
		['closed paths', path, { ...path, closed: true }],
		['outlines of cells', { ...path, around: 5 }, { ...path, around: 6 }],
		['texts', text, { ...text, lines: [{ text: 'b' }] }],
		[
			'looks of lines',
			small,
			{
				...small,
				lines: [
					{ text: 'a', tone: 'soft' },
					{ text: 'b', bold: true }
				]
			}
		],
		['anchors of texts', text, { ...text, anchor: 'end' }],
		['numbers of dots', dots, { ...dots, total: 6 }],
		['series', line('deaths'), line('other')],
		['ways to draw a line', line('deaths'), { ...line('deaths'), plots: [0] } as Mark]
	])('tells %s apart', (_, a, b) => {
		expect(same(a, b)).toBe(false);
	});

	it('compares series by their values, and not by their names', () => {
		expect(same(line('deaths'), line('same'))).toBe(true);
	});
});

describe('sameLook', () => {
	it('tells the radius of corners and the size of dots apart, and nothing else', () => {
		expect(sameLook(rect, { ...rect, radius: 2 })).toBe(false);
		expect(sameLook(dots, { ...dots, rim: 2 })).toBe(false);
		expect(sameLook(path, { ...path, at: [1, 1, 2, 2] })).toBe(true);
	});
});
