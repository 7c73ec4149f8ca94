import { describe, expect, it } from 'vitest';
import { resolvedWith } from '../../../tests/support/placed';
import type { Drawing, Mark, TextMark } from './drawing-types';
import { markupOf } from './markup';
import { needsRim } from './needs-rim';

/** A text of about 40 pixels that starts in the middle of the plot, at 150, 95. */
const text: TextMark = { type: 'text', key: 'text', at: [5, 5], lines: [{ text: '107,583' }] };

const path = (at: readonly number[], style = { fill: 'none' }): Mark => ({
	...{ type: 'path', key: 'path', at, style }
});

const over = (marks: readonly Mark[], parts: Partial<Drawing> = {}) =>
	needsRim(text, resolvedWith({ ...parts, plot: marks, front: [text] }));

describe('a text needs a rim', () => {
	it.each<[string, Mark]>([
		['a line through it', path([4, 4.8, 9, 5.5])],
		['a line along its upper edge', path([4, 5.7, 9, 5.7])],
		['an area around it', path([1, 1, 1, 9, 9, 9, 9, 1], { fill: 'var(--slate)' })],
		['a rectangle', { type: 'rect', key: 'rect', at: [1, 1, 9, 9], style: {} }],
		['a dot', { type: 'dot', key: 'dot', at: [6, 5.2], r: [3], style: {} }],
		['a glyph', { type: 'glyph', key: 'glyph', at: [6, 5], d: 'M-4 0l4 4', style: {} }],
		['a series', { type: 'line', key: 'line', series: ['deaths'], style: { fill: 'none' } }],
		[
			'many dots',
			{
				...{ type: 'dots', key: 'dots', total: 9, tones: ['slate', 'accent'] },
				arrange: { kind: 'points', at: [6, 5.3] }
			}
		]
	])('on %s', (_name, mark) => {
		expect(over([mark], { series: { deaths: { x: 0, y: [5, 5, 5, 5, 5, 5, 6, 5, 5] } } })).toBe(
			true
		);
	});

	it('if a mark is behind its second line only', () => {
		const lines = [{ text: '107,583' }, { text: 'July 2022' }];
		const marks = resolvedWith({
			plot: [path([4, 4, 9, 4])],
			front: [{ ...text, lines }]
		});
		expect(needsRim(marks.layers.front[0] as TextMark, marks)).toBe(true);
	});
});

describe('a text needs no rim', () => {
	it.each<[string, Mark]>([
		['beside a line', path([0, 0, 0, 10])],
		['above a line', path([0, 4.6, 10, 4.6])],
		['inside an outline without a fill', path([1, 1, 1, 9, 9, 9, 9, 1])],
		['beside an area', path([0, 0, 0, 10, 4.5, 10, 4.5, 0], { fill: 'var(--slate)' })],
		['beside a dot', { type: 'dot', key: 'dot', at: [9, 5], r: [3], style: {} }]
	])('%s', (_name, mark) => {
		expect(over([mark])).toBe(false);
	});

	it('for a mark in front of it', () => {
		const drawn = resolvedWith({ front: [text, path([4, 5, 9, 5])] });
		expect(needsRim(text, drawn)).toBe(false);
	});
});

it('only has a rim in a baked drawing where it needs one', () => {
	const drawn = resolvedWith({
		plot: [path([0, 5, 10, 5])],
		front: [text, { ...text, key: 'other', at: [5, 8] }]
	});
	const options = { hatch: () => '', small: 12 };
	const rims = (baked: boolean) =>
		markupOf(drawn, 'front', { ...options, baked }).match(/paint-order/g)?.length;
	expect(rims(true)).toBe(1);
	expect(rims(false)).toBe(2);
});
