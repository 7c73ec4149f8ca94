import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { descriptionOf } from '$lib/chart/charts';
import { timeline } from './timeline-chart';

describe('the alternative text of the timeline', () => {
	it('follows the data', () => {
		const series = tables.deaths.synthetic_opioids;
		const predicted = series.predicted.map((deaths) => (deaths === 32788 ? 32000 : deaths));
		const deaths = { ...tables.deaths, synthetic_opioids: { ...series, predicted } };
		expect(descriptionOf(timeline, { ...tables, deaths }, 'climb').alt).toContain(
			'the estimate is 32,000'
		);
	});
});

it('takes the number of explanations from the data', () => {
	const fewer = {
		...tables,
		positions: tables.positions.toSpliced(
			tables.positions.findIndex(({ topic }) => topic === 'explanations'),
			1
		)
	};
	expect(descriptionOf(timeline, fewer, 'explanations').alt).toContain('3 explanations');
});

it('has a short subtitle in each state', () => {
	const current = loadTables();
	for (const state of timeline.states) {
		const { subtitle } = descriptionOf(timeline, current, state);
		expect(subtitle.length).toBeLessThanOrEqual(46);
	}
});
