import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { ASCENT, DESCENT, lineWidth, pitchOf } from '$lib/chart/place-annotations';
import { loadSources } from '$lib/data/sources';
import { sizeOf } from '$lib/drawing/content';
import type { TextMark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { loadTables } from '../../tables/tables';
import { ageClaims } from '../../tables/selectors';
import { ages } from './ages-chart';
import { agesDescription } from './ages-description';
import { drawAges } from './ages-drawing';

const current = loadTables();

/** From the smallest phone to a slide, with the sizes of the stage and of paper between. */
const sizes = [
	[288, 152],
	[288, 174],
	[288, 240],
	[296, 272],
	[355, 296],
	[440, 290],
	[512, 340],
	[600, 348],
	[658, 250],
	[760, 573],
	[1101, 836]
] as const;

const drawn = (width: number, height: number) => {
	const size = { width, height };
	return resolvedIn(drawAges(current, 'leading-cause', sizeClassOf(boxOf(size), ages.sizes)), size);
};

const textsIn = ({ layers }: ResolvedDrawing) =>
	layers.front.filter((mark): mark is TextMark => mark.type === 'text');

const wordsIn = (drawing: ResolvedDrawing) =>
	textsIn(drawing).map(({ lines }) => lines.map(({ text }) => text).join(' '));

/** The box that a text fills. */
function boxAround(mark: TextMark, { drawing, place }: ResolvedDrawing) {
	const [x = 0, y = 0] = numbersOf(mark, drawing, place);
	const size = sizeOf(mark, place.small);
	const width = Math.max(...mark.lines.map((line) => lineWidth(line, size)));
	const left = x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
	const bottom = y + (mark.lines.length - 1) * pitchOf(size) + size * DESCENT;
	return { key: mark.key, left, right: left + width, top: y - size * ASCENT, bottom };
}

/** The bar of a statement. */
function barIn({ layers, drawing, place }: ResolvedDrawing, claim: 'overdose' | 'fentanyl') {
	const mark = layers.front.find(({ key }) => key === `bar ${claim}`);
	if (mark?.type !== 'rect') throw new Error(`the drawing has no bar of ${claim}`);
	const [left = NaN, top = NaN, width = NaN, height = NaN] = numbersOf(mark, drawing, place);
	return { left, top, width, height, right: left + width, bottom: top + height, style: mark.style };
}

describe.each(sizes)('the statements in %d by %d px', (width, height) => {
	const drawing = drawn(width, height);
	const { place } = drawing;
	const bars = { overdose: barIn(drawing, 'overdose'), fentanyl: barIn(drawing, 'fentanyl') };
	const claims = ageClaims(current);

	it('gives both bars the same height, from the first age to the end of the last one', () => {
		const { overdose, fentanyl } = bars;
		expect(fentanyl.height).toBeCloseTo(overdose.height);
		const year = (place.width - 2) / 90;
		for (const claim of ['overdose', 'fentanyl'] as const) {
			const { low, high } = claims[claim];
			expect(bars[claim].left).toBeCloseTo(1 + low * year);
			expect(bars[claim].width).toBeCloseTo((high + 1 - low) * year);
		}
	});

	it('places the data points on the bars', () => {
		const [plot] = place.plots;
		const [first, second] = ages.dataPoints(current, 'leading-cause');
		for (const [point, bar] of [
			[first, bars.overdose],
			[second, bars.fentanyl]
		] as const) {
			expect(plot?.x(point?.x ?? NaN)).toBeCloseTo((bar.left + bar.right) / 2);
			expect(plot?.y(point?.y ?? NaN)).toBeCloseTo((bar.top + bar.bottom) / 2);
		}
	});

	it('keeps all text inside the drawing, and off other text and the bars', () => {
		const all = textsIn(drawing).map((mark) => boxAround(mark, drawing));
		// The ages of a statement are in its bar.
		const boxes = all.filter(({ key }) => !/^ages /.test(key));
		for (const { key, left, right, top, bottom } of boxes) {
			expect(left, key).toBeGreaterThanOrEqual(0);
			expect(right, key).toBeLessThanOrEqual(place.width + 0.01);
			expect(top, key).toBeGreaterThanOrEqual(0);
			expect(bottom, key).toBeLessThanOrEqual(place.height);
		}
		const marks = Object.entries(bars).map(([key, bar]) => ({ key, ...bar }));
		for (const [i, a] of boxes.entries()) {
			for (const b of [...boxes.slice(i + 1), ...marks]) {
				const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
				expect(apart, `${a.key} / ${b.key}`).toBe(true);
			}
		}
	});

	it('has the ages of each statement in its bar, and those that others leave out beside them', () => {
		const all = textsIn(drawing).map((mark) => boxAround(mark, drawing));
		for (const claim of ['overdose', 'fentanyl'] as const) {
			const inside = all.filter(({ key }) => key.startsWith(`ages ${claim}`));
			expect(inside).toHaveLength(1);
			for (const box of inside) {
				expect(box.left).toBeGreaterThan(bars[claim].left);
				expect(box.right).toBeLessThan(bars[claim].right);
				expect(box.top).toBeGreaterThan(bars[claim].top);
				expect(box.bottom).toBeLessThan(bars[claim].bottom);
			}
		}
		const said = wordsIn(drawing).join(' ');
		expect(said).toMatch(/45 to 49: .*claim/);
		expect(said).toContain('50 and over: neither');
	});

	it('names both speakers, and calls the second statement a claim', () => {
		const said = wordsIn(drawing).join(' ');
		expect(said).toContain('CDC, February 2025');
		expect(said).toContain('U.S. State Department, January 2023: a claim');
		if (height > 200) expect(said).toContain('CDC has not confirmed');
	});

	it('names the unit of the axis once', () => {
		const units = wordsIn(drawing).filter((text) => /^age (0|in years)$/.test(text));
		expect(units).toHaveLength(1);
	});
});

it('draws the statistic solid, and the claim hatched and dashed', () => {
	const drawing = drawn(760, 573);
	expect(barIn(drawing, 'overdose').style).toEqual({ fill: 'var(--ink)' });
	expect(barIn(drawing, 'fentanyl').style).toMatchObject({
		fill: 'hatch-accent',
		'stroke-dasharray': '5 3'
	});
});

it('draws the kinds of accidents only where there is room, and else says so in a line', () => {
	const boxes = (width: number, height: number) =>
		drawn(width, height).layers.front.filter(({ key }) => key.startsWith('box ')).length;
	const says = (width: number, height: number) =>
		wordsIn(drawn(width, height)).filter((text) => text.includes('accidents kind by kind')).length;
	expect([boxes(760, 573), says(760, 573)]).toEqual([3, 0]);
	expect([boxes(355, 296), says(355, 296)]).toEqual([0, 1]);
	expect([boxes(288, 174), says(288, 174)]).toEqual([0, 0]);
});

it('lists both statements with their ages, status and a known source', () => {
	const { columns, rows } = ages.rows(tables, 'leading-cause');
	const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
	expect(column('first_age')).toEqual([18, 18]);
	expect(column('last_age')).toEqual([44, 49]);
	expect(column('status')).toEqual(['official statistic', 'claim']);
	for (const source of column('source')) expect(loadSources()).toHaveProperty(String(source));
});

it('describes whose statement it is, and which ages only one of them names', () => {
	const said = agesDescription.describe(tables, 'leading-cause');
	expect(said).toMatch(/Above, solid: CDC, February 2025\. .* at ages 18 to 44\./);
	expect(said).toMatch(/as a claim: U\.S\. State Department, January 2023\. .* at ages 18 to 49\./);
	expect(said).toContain('Only the claim speaks of ages 45 to 49');
});
