import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../drawing/resolve';
import { numbersOf } from '../../drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { drawLines } from './draw-lines';
import type { LinesOptions } from './line-types';
import { endOf, valuesOf } from './line-values';

const size = { width: 520, height: 190, compact: false, small: 12 };
const PHONE = { width: 288, height: 190, compact: true, small: 12 };

const sail = {
	key: 'sail',
	x: 2020,
	y: [31, 33, null, 41, 40],
	name: ['**Sailing** boats of all kinds', 'Sail']
};
const motor = { key: 'motor', x: 2020, y: [22, 25, 24, 29, 35] };

const drawn = (options: Partial<LinesOptions> = {}) =>
	drawLines({ size, lines: [sail, motor], ticks: 'years', ...options });

/** The marks of a drawing in a size, each with its numbers in pixels. */
function marksIn(options: Partial<LinesOptions> = {}, width = 640, height = 360) {
	const { drawing, place, layers } = resolvedIn(drawn(options), { width, height });
	return LAYERS.flatMap((layer) =>
		layers[layer].map((mark) => ({ mark, numbers: [...numbersOf(mark, drawing, place)] }))
	);
}

const keysIn = (options?: Partial<LinesOptions>) => marksIn(options).map(({ mark }) => mark.key);

const textsIn = (...[options, ...box]: Parameters<typeof marksIn>) =>
	marksIn(options, ...box).flatMap(({ mark }) =>
		mark.type === 'text' ? mark.lines.map(({ text }) => text) : []
	);

const point = { line: 'sail', at: 2024, texts: ['**40** boats in 2024', '40'] };

describe('lines', () => {
	it.each([
		['of a series', {}],
		['without any value', { lines: [{ key: 'none', x: 0, y: [null, null] }] }],
		['of one value', { lines: [{ key: 'one', x: 7, y: [3] }] }],
		['with a point', { points: [point] }],
		['that are zoomed', { x: [2021.5, 2023.5], y: [20, 45] }]
	] as const)('%s have only finite numbers', (_, options) => {
		const numbers = marksIn(options).flatMap((each) => each.numbers);
		expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
	});

	it('keep their keys and their data when they are zoomed or highlighted, so that they move', () => {
		const [all, zoomed] = [drawn(), drawn({ x: [2022, 2024], highlighted: ['sail'] })];
		expect(zoomed.plot.map(({ key }) => key).sort()).toEqual(all.plot.map(({ key }) => key).sort());
		expect(zoomed.series).toEqual(all.series);
	});

	it('start at zero and end at a round value', () => {
		expect(drawn()).toMatchObject({ x: [2020, 2024], y: [0, 50] });
	});

	it('reach below zero if a value does', () => {
		expect(drawn({ lines: [{ key: 'change', x: 0, y: [-8, 12] }] }).y).toEqual([-10, 15]);
	});

	it('fit the values in view', () => {
		expect(drawn({ x: [2020, 2021] }).y).toEqual([0, 35]);
	});

	it('name years, fewer on a short axis', () => {
		expect(textsIn()).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023', '2024']));
		expect(textsIn({ size: PHONE }, 230, 200)).not.toContain('2021');
	});

	it('write their values in a format', () => {
		expect(textsIn({ format: (value) => `${value} boats` })).toContain('40 boats');
	});

	it('have names at their ends, the brief ones on phones', () => {
		expect(textsIn()).toContain('Sailing');
		expect(textsIn({ size: PHONE }, 320, 240)).toContain('Sail');
	});

	it('are in colour and in front if they are highlighted, and behind if they are dimmed', () => {
		const { plot } = drawn({ highlighted: ['sail'], dimmed: ['motor'] });
		expect(plot.map((mark) => [mark.key, 'style' in mark && mark.style.stroke])).toEqual([
			['line motor', 'var(--axis)'],
			['line sail', 'var(--accent)']
		]);
	});

	it('have colours of the palette instead of dashes, unless they are dimmed', () => {
		const lines = [
			{ ...sail, colour: 2 },
			{ ...motor, colour: 1 },
			{ ...motor, key: 'row' }
		];
		const { plot, front } = drawn({
			lines,
			highlighted: ['sail'],
			dimmed: ['motor'],
			points: [point]
		});
		const styles = plot.map((mark) => 'style' in mark && mark.style);
		expect(styles).toMatchObject([
			{ stroke: 'var(--axis)', 'stroke-width': 1.5 },
			{ stroke: 'var(--ink)', 'stroke-dasharray': '2 3' },
			{ stroke: 'var(--colour-2)', 'stroke-width': 2.5 }
		]);
		expect(styles[2]).not.toHaveProperty('stroke-dasharray');
		expect(front[0]).toMatchObject({
			style: { stroke: 'var(--colour-2)', fill: 'var(--colour-2)' }
		});
	});

	it('differ by their dashes', () => {
		const dashes = drawn().plot.map((mark) => 'style' in mark && mark.style['stroke-dasharray']);
		expect(new Set(dashes).size).toBe(2);
	});

	it.each([
		['none', []],
		['seven', Array.from({ length: 7 }, (_, i) => ({ key: String(i), x: 0, y: [1] }))],
		['two with the same key', [sail, sail]]
	])('throw if there are %s', (_, lines) => {
		expect(() => drawn({ lines })).toThrow(RangeError);
	});
});

describe('a point on a line', () => {
	it('has a dot and a label', () => {
		expect(keysIn({ points: [point] })).toEqual(
			expect.arrayContaining(['point sail 2024', 'label sail 2024'])
		);
	});

	it('is a dot that moves if it has the same key in two states', () => {
		const at = (at: number) => drawn({ points: [{ key: 'marked', line: 'sail', at }] }).front[0];
		expect(at(2020)).toMatchObject({ key: 'point marked', at: [2020, 31] });
		expect(at(2024)).toMatchObject({ key: 'point marked', at: [2024, 40] });
	});

	it.each([
		['has no value', 2022, [2020, 2024]],
		['is out of view', 2024, [2020, 2023]]
	] as const)('is left out where the line %s', (_, at, x) => {
		expect(drawn({ x, points: [{ ...point, at }] }).front).toEqual([]);
	});
});

describe('the values of a line', () => {
	it('are gaps where there is no row', () => {
		const rows = [2020, 2023, 2021].map((year) => ({ year }));
		const value = ({ year }: { year: number }) => year - 2000;
		expect(valuesOf(rows, ({ year }) => year, value)).toEqual({ x: 2020, y: [20, 21, null, 23] });
		expect(
			valuesOf(
				[],
				() => 0,
				() => 0
			)
		).toEqual({ x: 0, y: [] });
	});

	it('are dots between two gaps, where there is no line to see', () => {
		const alone = { key: 'sail', x: 2020, y: [1, null, 2, null, 3, 4] };
		const { front, labels } = drawn({ lines: [alone], points: [{ ...point, at: 2022 }] });
		expect(front.map(({ key }) => key)).toEqual(['point sail 2022', 'point sail 2020']);
		// Nothing is said of the other one.
		expect(labels).toHaveLength(1);
	});

	it('have six decimals at most, as the drawings that readers download', () => {
		const thirds = { key: 'thirds', x: 2020, y: [1 / 3, null, 0] };
		expect(drawn({ lines: [thirds] }).series.thirds?.y).toEqual([0.333333, null, 0]);
	});

	it('are refused if six decimals would not tell them apart', () => {
		const tiny = { key: 'tiny', x: 2020, y: [0.00001, 0.00002] };
		expect(() => drawn({ lines: [tiny] })).toThrow('smaller values need another unit');
	});

	it('end on the edge of the plot if they go on beyond it', () => {
		expect(endOf(motor, [2020, 2023.5])).toEqual([2023.5, 32]);
		expect(endOf(motor, [2020, 2030])).toEqual([2024, 35]);
		// Not in a gap.
		expect(endOf(sail, [2020, 2022])).toEqual([2021, 33]);
		expect(endOf(sail, [2030, 2031])).toBeUndefined();
	});
});
