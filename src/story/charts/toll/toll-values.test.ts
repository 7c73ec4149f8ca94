import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { announcedRise } from '../../tables/selectors';
import { blipOf, classesOf, climbOf, countedOf, dotCounts, newestOf, partsAt } from './toll-values';

it('has a ring for each 100 deaths: 1,076, 725 of them filled, and 15 estimated ones', () => {
	const { all, synthetic, without, dots, extra, filled } = dotCounts(tables);
	expect([all, synthetic, without]).toEqual([107_583, 72_536, 35_047]);
	expect([dots, extra, filled]).toEqual([1076, 15, 725]);
});

it('has no estimated rings when the estimate equals the count', () => {
	const { first, reported } = tables.deaths.all_drugs;
	const settled = { ...tables.deaths, all_drugs: { first, reported, predicted: reported } };
	expect(dotCounts({ ...tables, deaths: settled }).extra).toBe(0);
});

it('climbs from 48,060 to 109,075, 2.3 times as many, and is above 100,000 in April 2021', () => {
	expect(climbOf(tables)).toMatchObject({
		...{ first: 48_060, last: 109_075, month: parseMonth('2021-04'), above: 100_950 },
		said: { times: '2.3', aboveMonth: 'April 2021', limit: '100,000' }
	});
});

it('has 12 percent of the deaths with synthetic opioids at first, and 67 in July 2022', () => {
	const [first, last] = ['2015-01', '2022-07'].map((month) => partsAt(tables, parseMonth(month)));
	expect(first?.said).toMatchObject({ with: '5,829', without: '42,231', share: '12' });
	expect(last?.said).toMatchObject({ with: '73,513', without: '35,562', share: '67' });
});

it('adds four classes to more than the deaths of that year', () => {
	const { said, ...deaths } = classesOf(tables);
	expect(deaths).toEqual({ sum: 139_861, total: 107_583, byCode: 72_536, byName: 71_671 });
	expect(said.then).toMatch(/^synthetic opioids 72,536, .*heroin 7,062$/);
	expect(said.share).toBe('99');
});

describe('the newest lines', () => {
	it('fall from 112,418 to 67,798, by 40 percent, below their level of December 2019', () => {
		expect(newestOf(tables.newestAll)).toMatchObject({
			...{ last: parseMonth('2026-03'), end: 67_798, level: 71_740 },
			peak: { month: parseMonth('2023-08'), value: 112_418 },
			rings: { most: 1124, dots: 678 },
			said: { fall: '40', asked: '110,393' }
		});
	});

	it('end at 37,488 for synthetic opioids, above 36,895', () => {
		const { end, level, vintage } = newestOf(tables.newestSynthetic);
		expect([end, level, vintage]).toEqual([37_488, 36_895, '2026-06']);
	});
});

it('shows the newest months of the release of all classes, without a peak', () => {
	const { months, reported, estimated, ends } = countedOf(tables);
	expect([months[0], months.at(-1)]).toEqual(['2024-01', '2025-08'].map(parseMonth));
	expect([reported, estimated, ...ends]).toEqual([69_172, 72_836, 60_000, 110_000]);
});

describe('the announced rise', () => {
	it('is 82,138 with a change, where the newest line has 79,626', () => {
		expect(blipOf(tables)).toMatchObject({
			...{ month: parseMonth('2025-01'), value: 82_138, change: 1400, now: 79_626 },
			said: { announced: 'June 2025', start: '70,000' }
		});
	});

	it('throws without its row', () => {
		expect(() => announcedRise({ ...tables, announced: [] })).toThrow(
			/no row for an announced rise in announced\.csv/
		);
	});
});
