import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../tests/support/fixture-tables';
import { standingOf, segments } from './monthly';

describe('segments', () => {
	it('spans every month of a line without gaps, with the upper edge never below the lower one', () => {
		const [spans = [], ...others] = segments(tables.deaths.all_drugs);
		expect(others).toEqual([]);
		expect(spans).toHaveLength(128);
		expect(spans.filter(({ low, high }) => high < low)).toEqual([]);
		expect(spans.at(-1)).toEqual({ x: parseMonth('2025-08'), low: 69172, high: 72836 });
	});

	it('splits at gaps, and has no height where nothing is reported', () => {
		const reported = [1, null, null, 4, null];
		expect(segments({ first: 100, reported, predicted: [2, 2, null, 5, null] })).toEqual([
			[
				{ x: 100, low: 1, high: 2 },
				{ x: 101, low: 2, high: 2 }
			],
			[{ x: 103, low: 4, high: 5 }]
		]);
	});
});

it('calls only the newest six months recent', () => {
	const recent = Array.from({ length: 12 }, (_, month) => standingOf(month, 11));
	expect(recent.map((standing) => standing.endsWith('recent'))).toEqual([
		...Array<boolean>(6).fill(false),
		...Array<boolean>(6).fill(true)
	]);
});
