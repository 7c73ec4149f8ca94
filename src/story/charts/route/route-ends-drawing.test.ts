import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { loadTables } from '../../tables/tables';
import { route } from './route-chart';
import { drawEnds } from './route-ends-drawing';

/** Phones, stills, a slide, low drawings and large screens. */
const sizes = [
	...sizesFrom(288),
	...[
		[288, 190],
		[288, 240],
		[355, 275],
		[416, 201],
		[1101, 836]
	].map(([width = 0, height = 0]) => ({ width, height }))
];

const drawn = (size: { width: number; height: number }, data = loadTables()) =>
	resolvedIn(drawEnds(data, sizeClassOf(boxOf(size), route.sizes)), size);

const marksIn = ({ layers }: ResolvedDrawing): Mark[] => LAYERS.flatMap((layer) => layers[layer]);

/** The rectangles of a mark, in pixels. */
function rectanglesOf(drawing: ResolvedDrawing, key: string) {
	const mark = marksIn(drawing).find((each) => each.key === key);
	const numbers = mark ? [...numbersOf(mark, drawing.drawing, drawing.place)] : [];
	return Array.from({ length: numbers.length / 4 }, (_, i) => {
		const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.slice(4 * i, 4 * i + 4);
		return { x, y, width, height, right: x + width, bottom: y + height };
	});
}

it('fills the share of sales in a hundred squares', () => {
	const withShare = (value: number) => ({
		...tables,
		stated: tables.stated.map((each) => ({ ...each, value }))
	});
	for (const [value, filled] of [
		[37.2, 37],
		[37.5, 38],
		[100, 100]
	] as const) {
		const drawing = drawn({ width: 700, height: 480 }, withShare(value));
		expect(rectanglesOf(drawing, 'filled')).toHaveLength(filled);
		expect(rectanglesOf(drawing, 'others')).toHaveLength(100 - filled);
	}
});

it('draws nothing in the accent colour, and no other mark of the route', () => {
	const marks = marksIn(drawn({ width: 700, height: 480 }));
	expect(JSON.stringify(marks)).not.toContain('accent');
	const shapes = marks.filter(({ type }) => type !== 'text').map(({ key }) => key);
	expect(shapes).toEqual(['filled', 'others', 'box', 'rule']);
});

it('has what is said of both ends where there is room', () => {
	const said = labelsOf(route, loadTables(), 'ends', { width: 700, height: 480 }).join(' ');
	expect(said).toContain('demand must fall');
	expect(said).toContain('Luckey');
});

describe.each(sizes)('the ends in $width by $height px', (size) => {
	const drawing = drawn(size);
	const squares = ['filled', 'others'].flatMap((key) => rectanglesOf(drawing, key));
	const [box] = rectanglesOf(drawing, 'box');
	const said = labelsOf(route, loadTables(), 'ends', size).join(' ');

	it('are two blocks of one size, beside each other', () => {
		const left = Math.min(...squares.map(({ x }) => x));
		const right = Math.max(...squares.map((square) => square.right));
		const top = Math.min(...squares.map(({ y }) => y));
		expect(left).toBeCloseTo(0.5);
		expect(box?.width).toBeCloseTo(right - left, 1);
		expect(box?.height).toBeCloseTo(right - left, 1);
		expect(box?.y).toBeCloseTo(top, 1);
		expect(box?.x).toBeGreaterThan(right);
		// With its outline.
		expect(box?.right).toBeLessThanOrEqual(drawing.place.width - 0.8);
		for (const { width, height } of squares) expect(width).toBeCloseTo(height);
	});

	it('have the statement in its box, large where there is room', () => {
		const statements = marksIn(drawing).filter(({ key }) => key.startsWith('statement'));
		expect(statements).toHaveLength(1);
		const [mark] = statements;
		if (mark?.type !== 'text' || !box) throw new Error('no statement in a box');
		const [x = 0, y = 0] = numbersOf(mark, drawing.drawing, drawing.place);
		expect(x).toBeGreaterThan(box.x);
		expect(y).toBeGreaterThan(box.y);
		expect(y).toBeLessThan(box.bottom);
		if (box.width > 140) expect(mark.size).toBeGreaterThanOrEqual(18);
	});

	it('say who speaks, what a square is, and what nobody knows', () => {
		for (const words of [
			'China: trade',
			'Cefic',
			'one percent',
			'nobody knows',
			'U.S.: demand',
			'Chinese government'
		]) {
			expect(said).toContain(words);
		}
		expect(said).toMatch(/demand (in the United States|is the root)/);
	});
});
