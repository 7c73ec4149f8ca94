import type { Column, DataPoint, Table } from '$lib/chart/chart-types';
import { isoMonth } from '$lib/data/month';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { monthDataPoints, standingOf, SYNTHETIC } from '../monthly';
import { mostOf, totalsOf } from './actors-derived';
import { kindOf } from './actors-marks';
import { eventsOf, NAMES, placesOf, positionsOf, SPANS, type ActorsState } from './actors-states';

const column = (key: string, label: string, blank?: string): Column => ({
	key,
	label,
	unit: '',
	...(blank ? { blank } : {})
});

const named = (lanes: readonly Lane[]) => lanes.map((lane) => NAMES[lane][0]).join(' and ');

const ABOUT = [column('about', 'About'), column('status', 'Status'), column('source', 'Source')];

/** The rows of a state: its positions, or its events and, in `control`, the two totals. */
export function rows(data: Tables, state: ActorsState): Table {
	if (state === 'levers') {
		return {
			columns: [column('what', 'What'), column('who', 'Who'), column('lane', 'Lane'), ...ABOUT],
			rows: positionsOf(data, state).map(({ title, who, lane, about, standing, source }) => [
				title,
				who,
				lane && NAMES[lane][0],
				about,
				standing,
				source
			])
		};
	}
	const deaths: Column = { key: 'deaths', label: 'Deaths', unit: 'deaths', blank: 'no count' };
	const counts = state === 'control';
	const last = lastMonth(data.deaths.synthetic_opioids);
	const count = (value: number | null) => (counts ? [value] : []);
	return {
		columns: [
			column('what', 'What'),
			{ ...column('date', 'Date'), unit: 'day or month' },
			column('who', 'Who'),
			column('from', 'Lane', 'no lane'),
			column('to', 'To', 'nobody'),
			...(counts ? [deaths] : []),
			...ABOUT
		],
		rows: [
			...eventsOf(data, state).map(({ short, date, end, actor, fromLane, toLanes, ...event }) => [
				short,
				end ? `${date} to ${end}` : date,
				actor,
				fromLane && NAMES[fromLane][0],
				named(toLanes) || null,
				...count(null),
				event.about,
				event.standing,
				event.source
			]),
			...(counts ? totalsOf(data) : []).map(({ month, deaths }) => [
				'Deaths involving synthetic opioids',
				`${isoMonth(month - 11)} to ${isoMonth(month)}`,
				'CDC',
				null,
				null,
				...count(deaths),
				'Deaths in 12 months, estimated with the records that are still pending',
				`predicted, ${standingOf(month, last)}`,
				'cdc-vsrr'
			])
		]
	};
}

/** Who acted, and to whom: "Congress to State Department". */
const actors = ({ fromLane, toLanes }: PolicyEvent) =>
	[...(fromLane ? [NAMES[fromLane][0]] : []), ...(toLanes.length > 0 ? [named(toLanes)] : [])].join(
		' to '
	);

/** The data points: cards, or events where they are drawn, and then the two totals. */
export function dataPoints(data: Tables, state: ActorsState): DataPoint[] {
	const places = placesOf(state, false);
	const [x0, x1] = SPANS[state];
	if (state === 'levers') {
		return positionsOf(data, state).map(({ title, about, who, standing, lane }, i, all) => {
			const first = all.findIndex((other) => other.lane === lane);
			return {
				x: x0 + (x1 - x0) * (0.25 + 0.5 * (i - first)),
				y: (lane && places[lane]) ?? 0,
				label: title,
				lines: [about, `${who} (${standing})`]
			};
		});
	}
	const events = eventsOf(data, state).map((event): DataPoint => {
		const lanes = [...(event.fromLane ? [event.fromLane] : []), ...event.toLanes];
		const at = lanes.map((lane) => places[lane] ?? 0);
		// A tight drawing of the visit has no lane for Congress, so letters are picked where they arrive.
		const y =
			kindOf(event) === 'visit'
				? at.reduce((sum, each) => sum + each, 0) / at.length
				: kindOf(event) === 'letter' && state === 'trip'
					? at.at(-1)
					: at[0];
		return {
			x: (event.from + event.to) / 2,
			y: y ?? 0,
			label: `${event.when.full}${event.standing === 'planned' ? ', planned' : ''}`,
			lines: [actors(event), event.about]
		};
	});
	if (state !== 'control') return events;
	const months = totalsOf(data).map(({ month }) => month);
	const totals = monthDataPoints(data, months, [SYNTHETIC[1]]).map((point) => ({
		...point,
		x: point.x + 1,
		y: point.y / mostOf(data)
	}));
	return [...events, ...totals];
}
