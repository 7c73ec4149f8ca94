import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { textWidth } from '$lib/chart/wrap';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
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

it('draws nothing in the accent colour, and no other mark of the route', () => {
	const marks = marksIn(drawn({ width: 700, height: 480 }));
	expect(JSON.stringify(marks)).not.toContain('accent');
	const shapes = marks.filter(({ type }) => type !== 'text').map(({ key }) => key);
	expect(shapes).toEqual(['box start', 'box finish']);
});

describe.each(sizes)('the ends in $width by $height px', (size) => {
	const drawing = drawn(size);
	const [start] = rectanglesOf(drawing, 'box start');
	const [finish] = rectanglesOf(drawing, 'box finish');
	const said = labelsOf(route, loadTables(), 'ends', size).join(' ');
	if (!start || !finish) throw new Error('no boxes');

	it('have a box for each side, of one size, beside each other', () => {
		expect(start.width).toBeCloseTo(finish.width);
		expect(start.height).toBeCloseTo(finish.height);
		expect(start.y).toBe(finish.y);
		expect(start.x).toBeGreaterThan(0.8);
		expect(finish.x).toBeGreaterThan(start.right);
		// With its outline.
		expect(finish.right).toBeLessThanOrEqual(drawing.place.width - 0.8);
		expect(start.bottom).toBeLessThan(drawing.place.height);
	});

	it('have each statement in its box, both about as large, and large where there is room', () => {
		const textSizes = [start, finish].map((box, i) => {
			const marks = marksIn(drawing).filter(({ key }) => key.startsWith(i ? 'finish ' : 'start '));
			expect(marks).toHaveLength(1);
			const [mark] = marks;
			if (mark?.type !== 'text') throw new Error('no statement in a box');
			const [x = 0, y = 0] = numbersOf(mark, drawing.drawing, drawing.place);
			expect(x).toBeGreaterThan(box.x);
			expect(y).toBeGreaterThan(box.y);
			const fontSize = Number(mark.size);
			const right = Math.max(...mark.lines.map(({ text }) => x + textWidth(text, fontSize, true)));
			expect(right).toBeLessThan(box.right);
			expect(y + (mark.lines.length - 1) * fontSize * 1.15).toBeLessThan(box.bottom);
			return fontSize;
		});
		expect(Math.max(...textSizes) / Math.min(...textSizes)).toBeLessThan(1.2);
		if (start.width > 140 && start.height > 140) expect(textSizes[0]).toBeGreaterThanOrEqual(18);
	});

	it('say who speaks', () => {
		expect(said).toMatch(/DEA|Drug Enforcement Administration/);
		expect(said).toContain('Chinese government');
		expect(said).toMatch(/demand (in the United States|is the root)/);
	});
});
