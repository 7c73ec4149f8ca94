import { only } from '$lib/data/only';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { isIntended, lanesOf, letterOf, withoutActor, type AsksState, type Lane } from './asks';

/** What was announced in a lane, one after another, or that nothing was found. */
const found = ({ events }: Lane) =>
	events.length === 0
		? 'no record found in the sources read'
		: events
				.map(
					(event) =>
						`${event.when.full}, ${withoutActor(event.short)}${isIntended(event) ? ' (intended, drawn hollow)' : ''}`
				)
				.join('; ');

function describe(data: Tables): string {
	const lanes = lanesOf(data);
	const others = only(lanes, 'the lane of other controls', ({ asked }) => !asked);
	return (
		`Lanes over the years, one for each thing that was asked on ${letterOf(data).when.full} and one for what was not. ` +
		lanes
			.filter(({ asked }) => asked)
			.map((lane) => `${lane.name.replace('… and', 'And')}: ${found(lane)}.`)
			.join(' ') +
		` Set apart, ${others.name.toLowerCase()}: ${found(others)}. ` +
		`No line joins an ask to a date: order is not cause.`
	);
}

/** The description of the chart of asks. */
export const asksDescription: ChartDescription<Tables, AsksState> = {
	subtitle: () => 'Asked, and announced since; order is not cause',
	describe
};
