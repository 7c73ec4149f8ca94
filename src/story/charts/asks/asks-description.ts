import words from '$words/asks.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { only } from '$lib/data/only';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import {
	isIntended,
	isSecond,
	lanesOf,
	letterOf,
	withoutActor,
	type AskLane,
	type AsksState
} from './asks';

/** What was announced in a lane, one after another, or that nothing was found. */
const found = ({ events }: AskLane) =>
	events.length === 0
		? words.missing
		: events
				.map((event) => {
					const date = event.when.full;
					const what = withoutActor(event.short);
					return isIntended(event)
						? fillMessage(words.foundIntended, { date, what })
						: fillMessage(words.found, { date, what });
				})
				.join('; ');

const described = (lane: AskLane) =>
	isSecond(lane)
		? fillMessage(words.describedSecond, { name: lane.title, found: found(lane) })
		: fillMessage(words.described, { name: lane.title, found: found(lane) });

function describe(data: Tables): string {
	const lanes = lanesOf(data);
	const others = only(lanes, 'the lane of other controls', ({ asked }) => !asked);
	return sentences(
		fillMessage(words.lanes, { date: letterOf(data).when.full }),
		...lanes.filter(({ asked }) => asked).map(described),
		fillMessage(words.setApart, { name: others.title.toLowerCase(), found: found(others) }),
		words.notCause
	);
}

/** The description of the chart of asks. */
export const asksDescription: ChartDescription<Tables, AsksState> = {
	subtitle: () => words.subtitle,
	describe
};
