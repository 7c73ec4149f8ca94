import { describe, expect, it } from 'vitest';
import { loadTables } from '../../tables/tables';
import { allStates, keyframeOf } from './views';
import { descriptionOf } from '$lib/chart/charts';
import { timeline } from './timeline-chart';

const tables = loadTables();

describe('the alternative text of the timeline', () => {
	it.each([
		['control', ['1 May 2019', '1 and 2 August 2019', 'promise not kept', 'no cause']],
		['climb', ['32,788', '78,729', 'July 2023', '38,514', 'provisional', 'Order is not cause']],
		['controls', ['2022, UN lists three', '1 September 2024', '10 November 2025', 'provisional']],
		['letters', ['14 senators to Blinken and Yellen', 'planned, drawn hollow', '75,548']],
		['asks', ['List of 3 asks', 'Know your customer', 'DEA', 'ONDCP', 'David Trone']],
		['levers', ['Todd Robinson', 'Ned Price', 'unnamed', 'None is marked as better']],
		['trip', ['3 February 2023', '18 and 19 June 2023', '15 November 2023', 'no cause']],
		[
			'explanations',
			['Science', 'AP', 'NPR', 'Nobody has settled', 'without a mark of cause', '40,528 estimated']
		]
	])('has the finding, the names and the caveat in %s', (state, said) => {
		const text = descriptionOf(timeline, tables, state).alt;
		for (const words of said) expect(text).toContain(words);
		expect(text).not.toMatch(/[–—]/);
	});

	it('follows the data', () => {
		const series = tables.deaths.synthetic_opioids;
		const predicted = series.predicted.map((deaths) => (deaths === 32788 ? 32000 : deaths));
		const deaths = { ...tables.deaths, synthetic_opioids: { ...series, predicted } };
		expect(descriptionOf(timeline, { ...tables, deaths }, 'climb').alt).toContain(
			'at an estimated 32,000'
		);
	});
});

it('takes the dates and counts of the subtitles from the data', () => {
	const subtitle = (state: string) => descriptionOf(timeline, tables, state).subtitle;
	expect(subtitle('letters')).toBe('Jan 2023 to Feb 2023; order is not cause');
	expect(subtitle('asks')).toBe('Rep. Trone’s letter of 24 January 2023');
	expect(subtitle('levers')).toBe('4 positions, in no order of merit');
	expect(subtitle('trip')).toBe('Feb 2023 to Jan 2024; order is not cause');
	const fewer = { ...tables, positions: tables.positions.slice(0, -1) };
	expect(descriptionOf(timeline, fewer, 'explanations').alt).toContain('List of 3 explanations');
});

it('says in the subtitle that order is not cause wherever the line is below events', () => {
	for (const state of allStates) {
		const subtitle = descriptionOf(timeline, tables, state).subtitle;
		expect(subtitle.length).toBeLessThanOrEqual(46);
		expect(subtitle.includes('order is not cause'), state).toBe(
			keyframeOf(tables, state).line === 1
		);
	}
});
