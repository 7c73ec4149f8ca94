import words from '$words/actors.json';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { isoMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { monthDataPoints, standingOf, SYNTHETIC } from '../monthly';
import { eventWords, policyRows, positionWords } from '../policy-rows';
import { isVisit } from './actors-events';
import { eventsOf, placesOf, positionsOf, SPANS, type ActorsState } from './actors-states';
import { mostOf, totalsOf } from './actors-totals';

/** The rows of a state: its positions, or its events and, in `control`, the two totals. */
export function rows(data: Tables, state: ActorsState): Table {
	const { columns, rows } = policyRows(positionsOf(data, state), eventsOf(data, state));
	if (state !== 'control') return { columns, rows };
	const last = lastMonth(data.deaths.synthetic_opioids);
	return {
		columns: [
			...columns,
			{ key: 'deaths', label: words.deathsColumn, unit: words.deathsUnit, blank: words.noCount }
		],
		rows: [
			...rows.map((row) => [...row, null]),
			...totalsOf(data).map(({ month, deaths }) => [
				words.deathsRow,
				fillMessage(words.months, { from: isoMonth(month - 11), to: isoMonth(month) }),
				words.cdc,
				words.estimated,
				fillMessage(words.predicted, { standing: standingOf(month, last) }),
				'cdc-vsrr',
				deaths
			])
		]
	};
}

/** The data points: cards, or events where they are drawn, and then the two totals. */
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
	const months = state === 'control' ? totalsOf(data).map(({ month }) => month) : [];
	const totals = monthDataPoints(data, months, [SYNTHETIC[1]]).map(({ x, y, ...words }) => ({
		x: x + 1,
		y: y / mostOf(data),
		...words
	}));
	return [...cards, ...events, ...totals];
}
