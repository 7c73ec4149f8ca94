import { describe, expect, it } from 'vitest';
import { parseMonth } from '../data/month';
import type { DataPoint } from './chart-types';
import { packPoints, unpackPoints } from './pack-points';

const first = parseMonth('2022-01');
const series = [
	{ x: first, y: [1000, 2000, null, 4000] },
	{ x: first, y: [1100, 2100, 3100, 4100] }
];
const names = ['January 2022', 'February 2022', 'March 2022', 'April 2022'];
const points = names.map((name, i): DataPoint => {
	const counted = ['1,000', '2,000', undefined, '4,000'][i];
	return {
		x: first + i,
		y: 1100 + i * 1000,
		label: `12 months to ${name}`,
		lines: [
			counted ? `${counted} deaths, reported` : 'not published: deaths, reported',
			`${i + 1},100 deaths, predicted`
		]
	};
});

describe('packPoints', () => {
	it('packs consecutive months whose numbers are in series', () => {
		expect(packPoints(points, series)).toEqual([
			{
				first,
				months: 4,
				y: 1,
				label: '12 months to {month}',
				lines: [
					[0, 'deaths, reported', 'not published: deaths, reported'],
					[1, 'deaths, predicted', '']
				]
			}
		]);
	});

	it('leaves points as they are that have other numbers', () => {
		const [point] = points;
		if (!point) throw new Error('there are points');
		const others = points.map((each) => ({ ...each, lines: ['9 deaths'] }));
		expect(packPoints(others, series)).toEqual(others);
		expect(packPoints([point], series)).toEqual([point]);
	});
});

describe('unpackPoints', () => {
	it('returns the points that were packed', () => {
		const all = [...points, { x: 1, y: 2, label: 'One', lines: ['2 deaths'] }];
		expect(unpackPoints(packPoints(all, series), series)).toEqual(all);
	});
});
