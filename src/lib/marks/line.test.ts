import { describe, expect, it } from 'vitest';
import { compile } from './compile';
import { endOf, line } from './line';
import { plot } from './plot';

const size = { width: 400, height: 300, compact: true, small: 12 };

describe('the end of a line in view', () => {
	const points = [
		[2020, 22],
		[2021, 25],
		[2022, null],
		[2023, 29],
		[2024, 35]
	] as const;

	it('is on the edge of the plot if the line goes on beyond it', () => {
		expect(endOf(points, [2020, 2023.5])).toEqual([2023.5, 32]);
		expect(endOf(points, [2020, 2030])).toEqual([2024, 35]);
	});

	it('is before a gap', () => {
		expect(endOf(points, [2020, 2022])).toEqual([2021, 25]);
	});

	it('is none where the line ends before the plot, and where it has no values', () => {
		expect(endOf(points, [2030, 2031])).toBeUndefined();
		expect(endOf([[2020, null]], [2020, 2021])).toBeUndefined();
	});
});

describe('a view with highlight or dim', () => {
	const boats = [{ year: 2020, boats: 10 }];
	const marks = (key: string) =>
		line(key, boats, { x: ({ year }) => year, y: ({ boats }) => boats });
	const block = plot({ x: { ticks: 'years' } }, marks('sail'), marks('row'));

	it('refuses a key that no mark has', () => {
		expect(() => compile({ block, highlight: ['sail'] }, size)).not.toThrow();
		for (const view of [{ highlight: ['sails'] }, { dim: ['sails'] }])
			expect(() => compile({ block, ...view }, size)).toThrow(
				'found “sails” in highlight or dim, expected one of sail, row'
			);
	});
});
