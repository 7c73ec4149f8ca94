import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { boxOf } from '$lib/chart/box';
import { isoMonth } from '$lib/data/month';
import { lastMonth } from '../../tables/series';
import { recentOf } from '../monthly';
import {
	countryOf,
	countsEnd,
	dotsOf,
	highestOf,
	layoutOf,
	newerOf,
	unknownOf,
	unknownY
} from './states-layout';
import { arrived, keyframeOf, shown } from './states-keyframes';
import { gapsOf } from './gaps';
import { dataPoints } from './states-data-points';
import { statesDescription } from './states-description';
import { rows } from './states-rows';

const dots = dotsOf(tables);

describe('the beeswarm of states', () => {
	it('has every state with a rate once, lowest first', () => {
		expect(dots).toHaveLength(50);
		expect(new Set(dots.map(({ code }) => code)).size).toBe(50);
		const rates = dots.map(({ rate }) => rate);
		expect(rates).toEqual(rates.toSorted((a, b) => a - b));
	});

	it('names North Dakota as not published and has no dot for it', () => {
		expect(unknownOf(tables).map(({ name }) => name)).toEqual(['North Dakota']);
		expect(dots.some(({ code }) => code === 'ND')).toBe(false);
		expect(dots.every(({ rate }) => rate > 0)).toBe(true);
	});

	it('ends with West Virginia, the highest of any state; the country is at 21.3', () => {
		expect(highestOf(tables)).toMatchObject({ code: 'WV', basis: 'residents' });
		expect(highestOf(tables).rate.toFixed(1)).toBe('66.6');
		expect(countryOf(tables).rate.toFixed(1)).toBe('21.3');
	});

	it.each([
		[288, 143],
		[288, 190],
		[288, 280],
		[358, 250],
		[700, 480],
		[1100, 800]
	])('has no dot over another or outside the plot in %d by %d px', (width, height) => {
		const box = boxOf({ width, height });
		const current = loadTables();
		const dots = dotsOf(current);
		const layout = layoutOf(current, keyframeOf(current, 'rates'), box);
		const { xDomain, yDomain, padding, pitch } = layout;
		const px = (box.width - padding.left - padding.right) / (xDomain[1] - xDomain[0]);
		const py = (box.height - padding.top - padding.bottom) / (yDomain[1] - yDomain[0]);
		expect(py).toBeCloseTo(pitch, 6);
		const placed = dots.map(({ code, rate, y }) => ({
			code,
			x: padding.left + (rate - xDomain[0]) * px,
			y: padding.top + (yDomain[1] - y) * py
		}));
		for (const [i, a] of placed.entries()) {
			for (const b of placed.slice(0, i)) {
				const far = Math.hypot(a.x - b.x, a.y - b.y);
				expect(far, `${a.code} and ${b.code}`).toBeGreaterThan(pitch - 0.01);
			}
			expect(a.x - pitch / 2).toBeGreaterThan(0);
			expect(a.x + pitch / 2).toBeLessThan(box.width);
			expect(a.y - pitch / 2).toBeGreaterThan(padding.top - 2);
			expect(a.y + pitch / 2).toBeLessThan(box.height - padding.bottom);
		}
		// Dots may be small on touch screens, but must stay visible.
		expect(pitch).toBeGreaterThan(5);
		const listed = padding.top + (yDomain[1] - unknownY(dots)) * py;
		expect(listed + 4).toBeLessThan(box.height - padding.bottom);
	});
});

describe('views', () => {
	it('fades one view out before the next one fades in', () => {
		for (const t of [0, 0.2, 0.5, 0.8, 1]) {
			expect(Math.min(shown(t), shown(1 - t))).toBe(0);
		}
		expect([shown(0), shown(1)]).toEqual([0, 1]);
	});

	it('uses the scale of the visible view throughout a change', () => {
		const box = boxOf({ width: 700, height: 480 });
		const [from, to] = [keyframeOf(tables, 'rates'), keyframeOf(tables, 'west-virginia')];
		const half = (t: number) => ({ ...from, rates: 1 - t, counts: t, claim: t });
		expect(layoutOf(tables, half(0.4), box).xDomain).toEqual([0, 70]);
		expect(layoutOf(tables, half(0.6), box).yDomain).toEqual(layoutOf(tables, to, box).yDomain);
	});

	it('fades in a chosen state once the scale is nearly its own', () => {
		const keyframe = keyframeOf(tables, 'find');
		expect(arrived(keyframe, 'WV')).toBe(1);
		expect(arrived(keyframe, 'AK')).toBe(0);
	});

	it('starts counts at zero, and reaches the newer release only where it is drawn', () => {
		const box = boxOf({ width: 700, height: 480 });
		const at = (state: 'west-virginia' | 'since') =>
			layoutOf(tables, keyframeOf(tables, state), box);
		expect(at('since').yDomain[0]).toBe(0);
		expect(at('since').xDomain[1]).toBe(newerOf(tables)?.month);
		expect(at('west-virginia').xDomain[1]).toBe((newerOf(tables)?.month ?? 0) - 5);
	});
});

describe('the scale of West Virginia’s counts', () => {
	it('ends at 1,500, above the counts and the published figure', () => {
		expect(countsEnd(tables)).toBe(1500);
	});

	it('grows with the published figure', () => {
		const published = tables.published.map((row) => ({ ...row, value: 1501 }));
		expect(countsEnd({ ...tables, published })).toBe(2000);
	});

	it('ends with the line once the line reaches the newer release', () => {
		const westVirginia = { ...tables.states.westVirginia, later: [], laterVintage: null };
		const reached = { ...tables, states: { ...tables.states, westVirginia } };
		const last = lastMonth(westVirginia.deaths);
		const box = boxOf({ width: 700, height: 480 });
		expect(newerOf(reached)).toBeNull();
		expect(layoutOf(reached, keyframeOf(reached, 'since'), box).xDomain[1]).toBe(last);
		expect(rows(reached, 'since').rows.at(-1)?.[0]).toBe(isoMonth(last));
		expect(dataPoints(reached, 'since').at(-1)?.x).toBe(last);
		expect(statesDescription.describe(reached, 'since')).not.toContain('newer release');
	});
});

describe('a line with gaps', () => {
	const series = { first: 100, reported: [1, 2, null, 4, null], predicted: [2, 2, null, 5, null] };

	it('lists its gaps by first and last month', () => {
		expect(gapsOf(series)).toEqual([
			{ from: 102, to: 102 },
			{ from: 104, to: 104 }
		]);
		expect(gapsOf({ first: 5, reported: [], predicted: [null, null, 1] })).toEqual([
			{ from: 5, to: 6 }
		]);
	});

	it('hatches its newest months', () => {
		const run = Array.from({ length: 12 }, (_, x) => ({ x, low: 1, high: 2 }));
		expect(recentOf([run], 11)[0]?.map(({ x }) => x)).toEqual([5, 6, 7, 8, 9, 10, 11]);
		expect(recentOf([run], 30)).toEqual([]);
	});
});
