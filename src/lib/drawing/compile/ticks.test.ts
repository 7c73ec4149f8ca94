import { describe, expect, it } from 'vitest';
import { monthTicks } from '../../chart/axis';
import type { Axis } from '../drawing-types';
import { fixedAxis, monthAxis, valueAxis } from './ticks';

/** The labels of the set that is drawn on an axis of this length. */
const labelsAt = ({ sets }: Axis, length: number) =>
	(sets.find(({ least }) => length >= least) ?? sets.at(-1))?.ticks.map(([, label]) => label);

describe('valueAxis', () => {
	const axis = valueAxis([0, 100], 5, (value) => `${value} %`);

	it('has round values, fewer on a shorter axis', () => {
		expect(labelsAt(axis, 400)).toEqual(['0 %', '20 %', '40 %', '60 %', '80 %', '100 %']);
		expect(labelsAt(axis, 60)).toEqual(['0 %', '50 %', '100 %']);
	});

	it('has no set that another one replaces without a change', () => {
		const sets = axis.sets.map(({ ticks }) => JSON.stringify(ticks));
		expect(new Set(sets).size).toBe(sets.length);
	});

	it('has its sets from the longest axis to the shortest', () => {
		const least = axis.sets.map((set) => set.least);
		expect(least).toEqual(least.toSorted((a, b) => b - a));
	});
});

describe('monthAxis', () => {
	it.each([
		[2000 * 12, 2026 * 12],
		[2022 * 12 + 3, 2023 * 12 + 9],
		[2022 * 12 + 3.2, 2022 * 12 + 4.1]
	])('has the ticks of monthTicks at any length, from %d to %d', (from, to) => {
		const axis = monthAxis([from, to]);
		for (let length = 60; length < 1000; length += 7) {
			const labels = monthTicks(from, to, length).map(({ label }) => label);
			expect(labelsAt(axis, length), `${length} px`).toEqual(labels);
		}
	});
});

it('has the same ticks at every length if they are fixed', () => {
	const axis = fixedAxis([[1, 'one']], true);
	expect([labelsAt(axis, 10), labelsAt(axis, 1000), axis.grid]).toEqual([['one'], ['one'], true]);
});
