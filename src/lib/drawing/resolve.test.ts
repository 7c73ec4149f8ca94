import { describe, expect, it } from 'vitest';
import { resolvedWith } from '../../../tests/support/placed';
import type { Axis, Drawing, Label, Mark } from './drawing-types';
import type { Layer } from './resolve';

const keysIn = (layer: Layer, parts: Partial<Drawing>) =>
	resolvedWith(parts).layers[layer].map(({ key }) => key);

/** The texts of the labels of a drawing. */
const textsOf = (labels: Label[], parts: Partial<Drawing> = {}) =>
	resolvedWith({ labels, ...parts }).layers.front.flatMap((mark) =>
		mark.type === 'text' ? mark.lines.map(({ text }) => text) : []
	);

const label = (id: string, rest: Partial<Label> = {}): Label => ({
	id,
	at: [5, 5],
	texts: [[{ text: id }]],
	offsets: [[8, 0]],
	...rest
});
const long = 'a text that is much too long for the drawing that it is in';

describe('axes', () => {
	// The y axis is 150 pixels long, and the x axis 200.
	const axis = (most: number): Axis => ({
		sets: [
			{
				least: most,
				ticks: [
					[0, 'none'],
					[5, 'half'],
					[10, 'all']
				]
			},
			{ least: 0, ticks: [[0, 'none']] }
		]
	});

	it('have the first ticks for which they are long enough', () => {
		expect(keysIn('back', { axisY: axis(150) })).toContain('y label 5');
		expect(keysIn('back', { axisY: axis(151) })).not.toContain('y label 5');
		expect(keysIn('back', { axisX: axis(200) })).toContain('x label 5');
		expect(keysIn('back', { axisX: axis(201) })).not.toContain('x label 5');
	});

	it('leave out ticks beyond the plot', () => {
		const axisX: Axis = {
			sets: [
				{
					least: 0,
					ticks: [
						[-1, 'before'],
						[5, 'in'],
						[11, 'after']
					]
				}
			]
		};
		expect(keysIn('back', { axisX })).toEqual(['x axis', 'x 5', 'x label 5']);
	});

	it('keep the tick of a label that has no room', () => {
		const axisX: Axis = {
			sets: [
				{
					least: 0,
					ticks: [
						[4, long],
						[5, long]
					]
				}
			]
		};
		const keys = keysIn('back', { axisX });
		expect(keys).toContain('x 5');
		expect(keys).not.toContain('x label 5');
	});
});

it('leaves out marks that need more pixels for a unit of the y axis', () => {
	const mark = (key: string, room: number) =>
		({ type: 'path', key, at: [0, 0], style: {}, room }) as const;
	const marks = [mark('low', 15), mark('high', 14)];
	for (const layer of ['back', 'plot', 'front'] as const) {
		expect(keysIn(layer, { [layer]: marks })).toEqual(['high']);
	}
});

describe('labels', () => {
	it('have a text that is no wider than they may be, or the last one', () => {
		const texts = [[{ text: 'a longer text' }], [{ text: 'a text' }], [{ text: 'a last text' }]];
		const within = (pixels: number) =>
			textsOf([label('within', { texts, within: ['b', 0, pixels] })]);
		expect([within(100), within(50), within(20)]).toEqual([
			['a longer text'],
			['a text'],
			['a last text']
		]);
	});

	it('wrap to the width that they may have, each line in its look', () => {
		const texts = [[{ text: 'a title', bold: true }, { text: 'and more of it' }]];
		const linesWithin = (pixels: number) => {
			const wrapped = label('wraps', { texts, within: ['b', 0, pixels], wraps: true });
			const [mark] = resolvedWith({ labels: [wrapped] }).layers.front;
			return mark?.type === 'text' ? mark.lines : [];
		};
		expect(linesWithin(100)).toEqual(texts[0]);
		expect(linesWithin(60)).toEqual([
			{ text: 'a title', bold: true },
			{ text: 'and more' },
			{ text: 'of it' }
		]);
	});

	it('are left out if another one, which comes first, has room', () => {
		const instead = label('instead', { at: [2, 2], unless: 'first' });
		expect(textsOf([label('first'), instead])).toEqual(['first']);
		expect(textsOf([label('first', { texts: [[{ text: long }]] }), instead])).toEqual(['instead']);
	});

	it('move into their edges, unless they are fixed', () => {
		const high = { at: [5, 12], offsets: [[8, 0]] } as const;
		expect(textsOf([label('moved', high)])).toEqual(['moved']);
		expect(textsOf([label('fixed', { ...high, fixed: true })])).toEqual([]);
	});

	it('stay in the plot and right of it, unless they are free', () => {
		const left = { at: [0, 5], offsets: [[-5, 0]], fixed: true } as const;
		expect(textsOf([label('in', left)])).toEqual([]);
		expect(textsOf([label('free', { ...left, free: true })])).toEqual(['free']);
	});

	it('stay in the room that a drawing names', () => {
		const parts = { labelRoom: { left: 290, below: 8 } };
		expect(textsOf([label('right', { fixed: true })], parts)).toEqual([]);
	});

	it('need the pixels for a unit of the y axis that they ask for', () => {
		expect(textsOf([label('low', { room: 15 }), label('high', { at: [2, 2], room: 14 })])).toEqual([
			'high'
		]);
	});

	it('need the pixels for a unit of the x axis that they ask for', () => {
		const brief = label('brief', { unless: 'full' });
		expect(textsOf([label('full', { roomAcross: 20 }), brief])).toEqual(['full']);
		expect(textsOf([label('full', { roomAcross: 21 }), brief])).toEqual(['brief']);
	});

	it('keep clear of paths and rectangles', () => {
		const name = label('name', {
			offsets: [
				[8, 0],
				[8, -20]
			]
		});
		const dyOf = (mark: Mark) => {
			const [text] = resolvedWith({
				labels: [name],
				back: [mark],
				obstacles: [mark.key]
			}).layers.front;
			return text?.type === 'text' ? text.by?.[1] : undefined;
		};
		const line = { type: 'path', key: 'line', style: {} } as const;
		expect(dyOf({ ...line, at: [0, 5, 10, 5] })).toBe(-20);
		// Two lines, with nothing between them.
		expect(dyOf({ ...line, at: [0, 5, 5, 5, 9.5, 5, 10, 5], breaks: [2] })).toBeGreaterThan(-20);
		const rect = { type: 'rect', key: 'rect', style: {} } as const;
		expect(dyOf({ ...rect, at: [6, 4, 10, 6] })).toBe(-20);
		// Inside it, no line is near.
		expect(dyOf({ ...rect, at: [2, 0, 10, 10] })).toBeGreaterThan(-20);
	});

	it('have a line to their point if they have a leader, which moves with them', () => {
		const marks = resolvedWith({
			labels: [label('name', { offsets: [[0, -30]], leader: 'ink', during: [0, 0.5] })]
		}).layers.front;
		expect(marks.map(({ key, during }) => [key, during])).toEqual([
			['line of name', [0, 0.5]],
			['name', [0, 0.5]]
		]);
		// From 5 pixels above the point to the upper edge of the text.
		expect(marks[0]).toMatchObject({ by: [0, -5, 0, -44] });
	});
});
