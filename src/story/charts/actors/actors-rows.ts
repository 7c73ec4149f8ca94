import type { DataPoint, Table } from '$lib/chart/chart-types';
import type { Tables } from '../../tables/table-types';
import { eventWords, policyRows, positionWords } from '../policy-rows';
import { isVisit } from './actors-events';
import { eventsOf, placesOf, positionsOf, SPANS, type ActorsState } from './actors-states';

/** The rows of a state: its positions and its events. */
export const rows = (data: Tables, state: ActorsState): Table =>
	policyRows(positionsOf(data, state), eventsOf(data, state));

/** The data points: cards, or events where they are drawn. */
export function dataPoints(data: Tables, state: ActorsState): DataPoint[] {
	const places = placesOf(state);
	const [x0, x1] = SPANS[state];
	const cards = positionsOf(data, state).map((position, i, all) => {
		const first = all.findIndex(({ lane }) => lane === position.lane);
		return {
			x: x0 + (x1 - x0) * (0.25 + 0.5 * (i - first)),
			y: places[position.lane ?? 'state'] ?? 0,
			...positionWords(position)
		};
	});
	const events = eventsOf(data, state).map((event) => {
		const from = places[event.fromLane ?? 'state'] ?? 0;
		const middle = isVisit(event) ? 0.5 : 0;
		// On a phone, the visit has no lane for Congress, so its letters are picked where they arrive.
		const y = state === 'trip' && event.fromLane === 'congress' ? from - 1 : from - middle;
		return { x: (event.from + event.to) / 2, y, ...eventWords(event) };
	});
	return [...cards, ...events];
}
