import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../drawing/numbers';
import { drawingWith, placed, resolvedWith } from '../../../../tests/support/placed';
import { drawLanes } from './draw-lanes';
import { heightIn, larger, minus, pixels, plus, smaller, times, WHOLE } from '../../drawing/height';
import type { Lane } from './lane-types';

const lane: Lane = {
	key: 'a',
	y: [0.5, 10],
	line: { from: 2, style: { stroke: 'grey' } },
	texts: [{ key: 'name', by: [4, -2], lines: [{ text: 'name' }] }],
	spans: [
		{ key: 'line', from: 3, to: 4, style: {} },
		{ key: 'bar', from: 4, r: 6, style: {} }
	],
	events: [
		{
			key: 'event',
			from: 3,
			to: 3,
			r: 5,
			label: { texts: [[{ text: 'event' }]], offsets: [[1, -12]] }
		},
		{ key: 'plan', from: 5, to: 6, r: 5, standing: 'planned' }
	]
};

describe('lanes', () => {
	const drawn = drawLanes([lane], { x: [0, 10], size: 14 });
	const drawing = drawingWith(drawn);
	const place = placed(drawing);
	/** A drawing of 300 by 200 pixels, with a plot of 200 from 50 on: a unit of x is 20 pixels. */
	const numbersIn = (key: string) => {
		const mark = [...drawn.back, ...drawn.front].find((each) => each.key === key);
		return mark && [...numbersOf(mark, drawing, place)];
	};

	it('have a line from where they begin to the end of the axis', () => {
		expect(numbersIn('lane a')).toEqual([90, 110, 250, 110]);
	});

	it('have their texts from the left edge of the drawing', () => {
		expect(numbersIn('name')).toEqual([4, 108]);
	});

	it('draw a span as a line, or as a bar to the end of the axis', () => {
		expect(numbersIn('line')).toEqual([110, 110, 130, 110]);
		expect(numbersIn('bar')).toEqual([130, 104, 120, 12]);
	});

	it('draw an event as a disc, or as long as it took', () => {
		expect(numbersIn('event')).toEqual([105, 105, 10, 10]);
		expect(numbersIn('plan')).toEqual([145, 105, 30, 10]);
	});

	it('dash only what is planned', () => {
		const dashed = drawn.front.filter((mark) => 'style' in mark && mark.style['stroke-dasharray']);
		expect(dashed.map(({ key }) => key)).toEqual(['plan']);
	});

	it('label an event beside its mark, clear of the line', () => {
		const { labels, obstacles } = drawn;
		const { front } = resolvedWith({ ...drawn, labels, obstacles }).layers;
		const label = front.find(({ key }) => key === 'label of event');
		expect(label).toMatchObject({ at: [3, 0.5], by: [1, -2] });
		expect(obstacles).toEqual(['lane a']);
	});
});

describe('heights', () => {
	it('grow with the drawing', () => {
		const rest = minus(WHOLE, pixels(40), [0.5, 0]);
		expect([200, 400].map((total) => heightIn(rest, total))).toEqual([60, 160]);
		expect(heightIn(plus(times(rest, 0.5), pixels(1)), 200)).toBe(31);
	});

	it('are compared in the smallest drawing of a size class', () => {
		expect(smaller([0.5, 0], pixels(100), 190)).toEqual([0.5, 0]);
		expect(larger([0.5, 0], pixels(100), 190)).toEqual([0, 100]);
	});
});
