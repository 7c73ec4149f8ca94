import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { numbersOf } from '$lib/drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { textBoxes } from '$lib/drawing/text-boxes';
import { overlap } from '$lib/chart/place-annotations';
import { textsIn } from '$lib/drawing/texts-in';
import { sizesFrom } from '../../../../tests/chart/drawn-labels';
import { loadTables } from '../../tables/tables';
import { ageClaims } from '../../tables/selectors';
import { ages } from './ages-chart';

const current = loadTables();

/** From the smallest phone to a slide, with the sizes of the views between. */
const sizes = [
	{ width: 288, height: 190 },
	...sizesFrom(288).filter((_, i) => i % 4 === 0),
	{ width: 1101, height: 836 }
].map(({ width, height }) => [width, height] as const);

const drawn = (width: number, height: number) => {
	const size = { width, height };
	const sizeClass = sizeClassOf(boxOf(size), ages.sizes);
	return resolvedIn(ages.draw(current, 'leading-cause', sizeClass), size);
};

const saidIn = (width: number, height: number) => textsIn(drawn(width, height)).join(' ');

/** The bar of a statement. */
function barIn(claim: 'overdose' | 'fentanyl', [width, height]: readonly [number, number]) {
	const { layers, drawing, place } = drawn(width, height);
	const mark = layers.front.find(({ key }) => key === `bar ${claim}`);
	if (mark?.type !== 'rect') throw new Error(`the drawing has no bar of ${claim}`);
	const [left = NaN, top = NaN, across = NaN, tall = NaN] = numbersOf(mark, drawing, place);
	return { left, top, tall, right: left + across, bottom: top + tall, style: mark.style };
}

describe.each(sizes)('the statements in %d by %d px', (width, height) => {
	const drawing = drawn(width, height);
	const bars = {
		overdose: barIn('overdose', [width, height]),
		fentanyl: barIn('fentanyl', [width, height])
	};
	const claims = ageClaims(current);
	const [plot] = drawing.place.plots;

	it('gives both bars the same height, from the first age to the end of the last one', () => {
		expect(bars.fentanyl.tall).toBeCloseTo(bars.overdose.tall);
		for (const claim of ['overdose', 'fentanyl'] as const) {
			const { low, high } = claims[claim];
			expect(bars[claim].left).toBeCloseTo(plot?.x(low) ?? NaN);
			expect(bars[claim].right).toBeCloseTo(plot?.x(high + 1) ?? NaN);
		}
	});

	it('has the ages of each statement on its bar, and no other text', () => {
		const boxes = textBoxes(drawing);
		for (const claim of ['overdose', 'fentanyl'] as const) {
			const bar = bars[claim];
			const inside = boxes.filter((box) => overlap(box, bar));
			expect(inside.map(({ key }) => key)).toEqual([`label of bar ${claim}`]);
		}
	});

	it('names both speakers, calls the second statement a claim, and says what both leave out', () => {
		const said = saidIn(width, height);
		expect(said).toContain('CDC, February 2025');
		expect(said).toContain('U.S. State Department, January 2023: a claim');
		expect(said).toMatch(/45 to 49: .*claim/);
		expect(said).toContain('50 and over: neither');
		if (height > 200) expect(said).toContain('CDC has not confirmed');
	});
});

it('draws the statistic solid, and the claim hatched and dashed', () => {
	expect(barIn('overdose', [760, 520]).style).toMatchObject({ fill: 'var(--ink)' });
	expect(barIn('overdose', [760, 520]).style).not.toHaveProperty('stroke-dasharray');
	const { style } = barIn('fentanyl', [760, 520]);
	expect(style).toMatchObject({ fill: 'hatch-accent' });
	expect(style).toHaveProperty('stroke-dasharray');
});
