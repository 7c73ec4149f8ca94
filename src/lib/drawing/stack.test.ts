import { describe, expect, it } from 'vitest';
import { boxOf } from '../chart/box';
import { plotOf } from '../chart/plot';
import type { Drawing, Paragraph, Stack, StackPart } from './drawing-types';
import { layoutOf } from './layout';
import { numbersOf } from './numbers';
import { edgesOf, placeOf } from './place';
import { resolve } from './resolve';
import { placeStack } from './stack';

const SIDES = { sides: [['b', 0, 0] as const, ['b', 1, 0] as const] } as const;

const stack = (...parts: StackPart[]): Stack => ({ ...SIDES, versions: [{ parts }] });

const paragraph: Paragraph = {
	key: 'note',
	text: 'A text of several words that wraps',
	size: 10,
	pitch: 14
};

const heightsIn = (of: Stack, height: number) =>
	placeStack(of, [0, 100], height).parts.map((part) => Math.round(part.height * 100) / 100);

describe('placeStack', () => {
	it('has parts one below another', () => {
		const { parts } = placeStack(stack({ height: 10 }, { height: 20 }), [0, 100], 300);
		expect(parts.map(({ top, height }) => [top, height])).toEqual([
			[0, 10],
			[10, 20]
		]);
	});

	it('wraps text, and makes its part as high as its lines', () => {
		const [part] = placeStack(stack({ text: paragraph, height: 3 }), [0, 100], 300).parts;
		expect(part?.lines.length).toBeGreaterThan(1);
		expect(part?.lines.join(' ')).toBe(paragraph.text);
		expect(part?.height).toBe((part?.lines.length ?? 0) * 14 + 3);
	});

	it('shares the height that is left among the parts that grow', () => {
		expect(heightsIn(stack({ grow: 1 }, { height: 40 }, { grow: 0.5 }), 100)).toEqual([40, 40, 20]);
	});

	it('keeps the least and the greatest height of parts that grow', () => {
		const parts = [{ grow: 1, height: 15, most: 48 }, { grow: 3 }, { grow: 1, most: 10 }];
		expect(heightsIn(stack(...parts), 40)).toEqual([15, 18.75, 6.25]);
		expect(heightsIn(stack(...parts), 1000)).toEqual([48, 942, 10]);
		expect(heightsIn(stack(...parts), 0)).toEqual([15, 0, 0]);
	});

	it('has the first version that fits in width and height, or the last', () => {
		const versions = [
			{ least: 200, parts: [{ height: 20 }] },
			{ parts: [{ height: 80 }] },
			{ least: 300, parts: [{ height: 60 }] }
		];
		const heightAt = (width: number, height: number) =>
			placeStack({ ...SIDES, versions }, [0, width], height).parts[0]?.height;
		expect([heightAt(200, 100), heightAt(199, 100), heightAt(199, 70)]).toEqual([20, 80, 60]);
	});
});

describe('a drawing with a stack', () => {
	const drawing: Drawing = {
		x: [0, 10],
		y: [0, 1],
		edges: [
			['b', 0, 1],
			['b', 0, 0],
			['b', 1, -1],
			['b', 1, 0]
		],
		cells: { across: 20, down: 10, reserve: 0, least: 0 },
		by: 'y',
		series: {},
		back: [],
		plot: [],
		front: [],
		labels: [],
		stack: {
			sides: [
				['c', 10, 20],
				['b', 1, 0]
			],
			plot: ['first', 'last'],
			versions: [
				{
					parts: [
						{ text: paragraph },
						{
							key: 'first',
							height: 20,
							marks: [
								{ type: 'rect', key: 'half', at: [0, 0, 0.5, 1], by: [0, 2], style: {} },
								{ type: 'dot', key: 'dot', at: [5, 0.5], anchors: 'ds', r: [2], style: {} }
							]
						},
						{ key: 'last', grow: 1 }
					]
				}
			]
		}
	};
	const box = boxOf({ width: 400, height: 300 });
	const { xScale, yScale } = plotOf(layoutOf(drawing, box), box);
	const place = placeOf(drawing, box, xScale, yScale);
	const { layers } = resolve(drawing, place);
	const numbers = (key: string) => {
		const mark = layers.front.find((each) => each.key === key);
		return mark && Array.from(numbersOf(mark, drawing, place));
	};
	const lines = place.stack?.parts[0]?.lines ?? [];
	const top = lines.length * 14;

	it('has its text between its sides, from the upper edge on', () => {
		// The cells have a side of 20.
		expect(numbers('note 1')).toEqual([220, 9.5]);
		expect(lines.length).toBe(layers.front.filter(({ key }) => key.startsWith('note')).length);
	});

	it('has marks at shares of their part', () => {
		expect(numbers('half')).toEqual([220, top + 2, 90, 20]);
		expect(numbers('dot')).toEqual([xScale(5), top + 10, 2]);
	});

	it('names a part that the plot reaches to and that is missing', () => {
		const missing = {
			...drawing,
			stack: { ...(drawing.stack as Stack), plot: ['first', 'end'] as const }
		};
		expect(() => edgesOf(missing, box)).toThrow('a stack has no part "end"');
	});

	it('has the plot between the middles of two parts', () => {
		const end = top + 20 + (300 - top - 20) / 2;
		const edges = edgesOf(drawing, box).map((edge) => Math.round(edge * 1000) / 1000);
		expect(edges).toEqual([1, top + 10, 399, end]);
	});
});
