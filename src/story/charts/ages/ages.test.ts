import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth } from '$lib/chart/wrap';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { ages } from './ages-chart';
import { agesDescription } from './ages-description';
import { agesLayout } from './ages-layout';

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

/** The bounding box of a line of text. */
function boxAround({ text, x, y, size = 13, bold, anchor = 'start' }: PlacedLabel) {
	const width = textWidth(text, size, bold);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

describe.each(sizes)('the statements in %d by %d px', (width, height) => {
	const box = boxOf({ width, height });
	const { bars, labels, kinds, yDomain, padding } = agesLayout(current, box);
	const boxes = [...labels, ...(kinds?.labels ?? [])].map(boxAround);

	it('gives both bars the same height, from the first age to the end of the last one', () => {
		const { overdose, fentanyl } = bars;
		expect(fentanyl.height).toBe(overdose.height);
		const year = (width / box.unit - 2) / 90;
		for (const { claim, x, width: drawn } of [overdose, fentanyl]) {
			expect(x).toBeCloseTo(1 + claim.low * year);
			expect(drawn).toBeCloseTo((claim.high + 1 - claim.low) * year);
		}
	});

	it('places the data points on the bars', () => {
		const scale = (box.height - padding.bottom - padding.top) / (yDomain[1] - yDomain[0]);
		const [first, second] = ages.dataPoints(current, 'leading-cause');
		for (const [point, bar] of [
			[first, bars.overdose],
			[second, bars.fentanyl]
		] as const) {
			const y = padding.top + (1 - (point?.y ?? NaN)) * scale;
			expect(y).toBeCloseTo(bar.y + bar.height / 2);
		}
	});

	it('keeps all text inside the drawing, and off other text and the bars', () => {
		const marks = Object.values(bars).map(({ claim, x, y, width, height }) => ({
			text: claim.claim,
			left: x,
			right: x + width,
			top: y,
			bottom: y + height
		}));
		for (const { text, left, right, top, bottom } of boxes) {
			expect(left, text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(box.width);
			expect(top, text).toBeGreaterThanOrEqual(0);
			expect(bottom, text).toBeLessThanOrEqual(box.height);
		}
		for (const [i, a] of boxes.entries()) {
			for (const b of [...boxes.slice(i + 1), ...marks]) {
				const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('names both speakers, and calls the second statement a claim', () => {
		const said = labels.map(({ text }) => text).join(' ');
		expect(said).toContain('CDC, February 2025');
		expect(said).toContain('U.S. State Department, January 2023: a claim');
		if (height > 200) expect(said).toContain('CDC has not confirmed');
	});
});

it('draws the kinds of accidents only where there is room', () => {
	const drawn = (width: number, height: number) =>
		agesLayout(current, boxOf({ width, height })).kinds?.boxes.length;
	expect(drawn(760, 573)).toBe(3);
	expect(drawn(355, 296)).toBeUndefined();
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
