import { cubicInOut } from 'svelte/easing';
import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { plotOf } from '$lib/chart/plot';
import { between } from '$lib/motion/keyframe';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { dotCounts } from '../dots/dots';
import { dotsPath, fieldOf } from '../dots/field';
import { discsPath } from './ring-path';
import { abreastIn, blockOf, ringPaths, ringsOf } from './rings';
import { keyframeOf, type TollKeyframe, type TollState } from './toll-keyframes';
import { july, layoutOf } from './toll-layout';

const counts = dotCounts(tables);
const total = counts.dots + counts.extra;
const sizes = [
	{ width: 296, height: 294 },
	{ width: 355, height: 296 },
	{ width: 760, height: 540 }
];

/** The centres in path data, in pixels. */
const centres = (path: string) =>
	[...path.matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe.each(sizes)('rings in $width by $height px', (size) => {
	const box = boxOf(size);
	const rings = ringsOf(counts, box);
	const at = (keyframe: TollKeyframe) => plotOf(layoutOf(keyframe, box), box);
	const drawn = (keyframe: TollKeyframe) => ringPaths(rings, keyframe, at(keyframe));
	const halfway = (from: TollState, to: TollState, share: number) =>
		between(keyframeOf(tables, from), keyframeOf(tables, to))(share) as TollKeyframe;

	it('are the field of the chart of dots', () => {
		const { reported, extra } = drawn(keyframeOf(tables, 'field'));
		const field = fieldOf(total, box);
		expect(centres(reported + extra)).toEqual(centres(dotsPath(0, total, field)));
	});

	it('stand on their twelve months, as high as their figure', () => {
		const keyframe = keyframeOf(tables, 'gathered');
		const { xScale, yScale } = at(keyframe);
		const places = centres(drawn(keyframe).reported);
		const { x, y } = july(tables, 'all_drugs');
		expect(Math.min(...places.map(([left]) => left))).toBeGreaterThan(xScale(x - 11.5));
		expect(Math.max(...places.map(([left]) => left))).toBeLessThan(xScale(x + 0.5));
		const rows = new Set(places.map(([, top]) => top)).size;
		const row = (yScale(0) - yScale(y)) / rows;
		expect(Math.min(...places.map(([, top]) => top)) - row / 2).toBeCloseTo(yScale(y), -1);
		expect(new Set(places.map((place) => place.join(' '))).size).toBe(1076);
	});

	it('are in one line under their point when they have folded', () => {
		const almost = halfway('gathered', 'stem', 0.9999999);
		const places = centres(drawn(almost).reported).map(([x]) => x);
		expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1);
		expect(places[0]).toBeCloseTo(at(almost).xScale(july(tables, 'all_drugs').x), 0);
	});

	it.each([
		['field', 'gathered'],
		['gathered', 'stem'],
		['blip', 'two-thirds'],
		['two-thirds', 'rise']
	] as const)('move from %s to %s without a jump', (from, to) => {
		const ways = Array.from({ length: 101 }, (_, i) =>
			drawn(halfway(from, to, cubicInOut(i / 100)))
		);
		const first = ways.map(({ reported, filled }) => centres(filled + reported)[500] ?? [NaN, NaN]);
		const steps = first.slice(1).map(([x, y], i) => {
			const [fromX, fromY] = first[i] ?? [NaN, NaN];
			return Math.hypot(x - fromX, y - fromY);
		});
		expect(Math.max(...steps)).toBeLessThan(size.width / 10);
	});

	it('keep their order from left to right, but for one column', () => {
		const columns = Array.from(rings.close.x.slice(0, counts.dots), (share) => share);
		const back = columns.slice(1).map((share, i) => (columns[i] ?? NaN) - share);
		expect(Math.max(...back)).toBeLessThanOrEqual(0);
	});
});

describe('the number of rings abreast', () => {
	it('is near that of equal distances, leaves the top row almost full, and fits no months', () => {
		expect(abreastIn(1076, 483, 365)).toBe(40);
		expect(abreastIn(1076, 86, 451)).toBe(14);
		for (let width = 40; width <= 600; width += 20) {
			const abreast = abreastIn(1076, width, 300);
			expect(abreast % 12).not.toBe(0);
			expect((1076 % abreast || abreast) / abreast).toBeGreaterThanOrEqual(0.85);
		}
	});
});

it('gives each ring of a block a place of its own, with the estimated ones on top', () => {
	const { x, y } = blockOf(counts, fieldOf(total, { width: 760, height: 540 }), 40);
	const places = Array.from(x, (share, i) => `${share} ${y[i]}`);
	expect(new Set(places).size).toBe(total);
	expect(Math.max(...y.slice(0, counts.dots))).toBe(26.5 * 4000);
	expect([y[counts.dots], y[total - 1]]).toEqual([26.5 * 4000, 27.5 * 4000]);
});

it('writes places with one digit after the point, and none of a whole number', () => {
	const [x, y] = [Float64Array.of(12, -0.04, 1234.56), Float64Array.of(0.5, -3.25, 100)];
	expect(discsPath(0, 3, x, y)).toBe('M12 0.5h0M0 -3.2h0M1234.6 100h0');
	expect(discsPath(1, 1, x, y)).toBe('');
});
