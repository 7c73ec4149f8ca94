import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { announcedRise } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import {
	classLines,
	crossing,
	lastCounts,
	storyYear,
	shareMarks,
	afterLine,
	stackedClasses
} from './toll-values';
import { extentOf } from './toll-states';

const { all_drugs: all, synthetic_opioids: synthetic } = tables.deaths;

describe('the first total above 100,000', () => {
	it('is the estimate of 100,950 for April 2021', () => {
		expect(crossing(tables, 'predicted')).toEqual({ x: parseMonth('2021-04'), y: 100950 });
	});

	it('is the count of 100,569 for June 2021, two months later', () => {
		expect(crossing(tables, 'reported')).toEqual({ x: parseMonth('2021-06'), y: 100569 });
	});
});

describe('the synthetic share of all deaths', () => {
	const [start, end] = shareMarks(tables);

	it('is 12 % where the line begins', () => {
		expect(start).toEqual({ x: parseMonth('2015-01'), y: 5766, label: '12 %' });
	});

	it('is 67 % in July 2022, as in the field of rings', () => {
		expect(end).toEqual({ x: parseMonth('2022-07'), y: 72536, label: '67 %' });
		expect(end.y).toBe(storyYear(tables, 'synthetic_opioids').y);
	});
});

describe('the newest month', () => {
	it('ends at 69,172 counted and 72,836 estimated, for August 2025', () => {
		const end = { x: parseMonth('2025-08'), reported: 69172, predicted: 72836 };
		expect(lastCounts(tables, 'all_drugs')).toEqual(end);
	});

	it('ends at 38,514 and 40,528 for synthetic opioids', () => {
		const end = { x: parseMonth('2025-08'), reported: 38514, predicted: 40528 };
		expect(lastCounts(tables, 'synthetic_opioids')).toEqual(end);
	});
});

it('stacks the four classes without gaps, to more than the deaths of that year', () => {
	const stack = stackedClasses(tables);
	expect(stack.map(({ from }) => from)).toEqual([0, ...stack.slice(0, -1).map(({ to }) => to)]);
	expect(stack.at(-1)?.to).toBe(139861);
	expect(storyYear(tables, 'all_drugs').y).toBe(107583);
});

it('draws four classes, one with the accent and no two dashed alike', () => {
	const lines = classLines(tables);
	expect(lines.map(({ id }) => id)).toEqual([
		'synthetic_opioids',
		'psychostimulants',
		'cocaine',
		'heroin'
	]);
	expect(lines.filter(({ accent }) => accent).map(({ id }) => id)).toEqual(['synthetic_opioids']);
	const looks = lines.map(({ accent, dash }) => `${accent ? 'accent' : 'ink'} ${dash}`);
	expect(new Set(looks).size).toBe(4);
	expect(lines.map(({ end }) => end)).toEqual(
		lines.map(({ end }) => end).toSorted((a, b) => b - a)
	);
});

it('counts 107,583 deaths in the year to July 2022, 72,536 of them with a synthetic opioid', () => {
	expect(storyYear(tables, 'all_drugs')).toEqual({
		x: parseMonth('2022-07'),
		y: 107583,
		text: '107,583'
	});
	expect(storyYear(tables, 'synthetic_opioids').text).toBe('72,536');
});

describe('the announced rise', () => {
	it('is the total that came with a change: 82,138, where later data give 79,896', () => {
		expect(announcedRise(tables)).toMatchObject({
			month: parseMonth('2025-01'),
			value: 82138,
			change: 1400,
			laterValue: 79896
		});
	});

	it('throws without its row', () => {
		expect(() => announcedRise({ ...tables, announced: [] })).toThrow(
			/no row for an announced rise in announced\.csv/
		);
	});
});

describe('the fall', () => {
	const [total, part] = afterLine(tables);

	it('starts from 112,966 for all drugs and 78,729 for synthetic opioids', () => {
		expect(highestEstimate(all)).toEqual({ month: parseMonth('2023-08'), value: 112966 });
		expect(highestEstimate(synthetic)).toEqual({ month: parseMonth('2023-07'), value: 78729 });
	});

	it('is compared with the estimated level of December 2019', () => {
		expect([total?.level, part?.level]).toEqual([72086, 37081]);
	});

	it('continues in newer releases to March 2026, and for synthetic opioids to January', () => {
		expect(total?.newest).toEqual({ x: parseMonth('2026-03'), y: 67798 });
		expect(part?.newest).toEqual({ x: parseMonth('2026-01'), y: 37488 });
		expect([total?.points.length, part?.points.length]).toEqual([7, 5]);
		for (const { points, last } of [total, part].flatMap((line) => line ?? [])) {
			expect(points.filter(({ x }) => x <= last)).toEqual([]);
		}
	});

	it('has no later part without a newer release', () => {
		expect(afterLine({ ...tables, later: [] })).toEqual([]);
		expect(extentOf({ ...tables, later: [] }, 'fall').x1).toBe(parseMonth('2025-08'));
	});

	it('is drawn as far as its newest point', () => {
		expect(extentOf(tables, 'fall').x1).toBe(parseMonth('2026-03'));
	});
});
