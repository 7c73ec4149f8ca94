import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { allStates, keyframeOf } from './views';
import { descriptionOf } from '$lib/chart/charts';
import { timeline } from './timeline-chart';

describe('the alternative text of the timeline', () => {
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
	const current = loadTables();
	for (const state of allStates) {
		const { subtitle } = descriptionOf(timeline, current, state);
		expect(subtitle.length).toBeLessThanOrEqual(46);
		expect(subtitle.includes('order is not cause'), state).toBe(
			keyframeOf(current, state).line === 1
		);
	}
});
