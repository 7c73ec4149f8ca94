import { describe, expect, it } from 'vitest';
import { parseDay } from '../data/day-number';
import { dayAxis } from './x-axes';

describe('an axis of days', () => {
	const labels = (from: string, to: string) =>
		dayAxis([parseDay(from), parseDay(to)]).sets.map(({ ticks }) =>
			ticks.map(([, label]) => label)
		);

	it('names years in January, months on their first day, and days', () => {
		expect(labels('2020-01-01', '2024-12-31').at(-1)).toEqual(['2020', '2022', '2024']);
		expect(labels('2023-11-10', '2024-03-20')).toContainEqual([
			'Dec 2023',
			'2024',
			'Feb 2024',
			'Mar 2024'
		]);
		expect(labels('2024-05-03', '2024-05-09')[0]?.[0]).toBe('3 May');
	});

	it('has each day once, and few ticks for the shortest axis', () => {
		const { sets } = dayAxis([parseDay('2024-05-03'), parseDay('2024-05-05')]);
		for (const { ticks } of sets)
			expect(new Set(ticks.map(([day]) => day)).size).toBe(ticks.length);
		expect(sets.at(-1)?.least).toBe(0);
	});
});
