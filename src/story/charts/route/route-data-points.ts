import words from '$words/route.json';
import type { DataPoint } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, LEG_WORDS } from '../value-words';
import { courseOf, COURSES, legsIn } from './route-legs';
import { tracksIn, type Period, type RouteState } from './route-states';

/** The positions of what is said of the ends, as shares of the boxes. */
const END_AT = { start: [0.24, 0.5], finish: [0.76, 0.5] } as const;

export function dataPoints(data: Tables, state: RouteState): DataPoint[] {
	const points = state === 'ends' ? endPoints(data) : legPoints(data, state);
	return points.sort((a, b) => a.x - b.x);
}

const endPoints = ({ routeEnds }: Tables): DataPoint[] =>
	routeEnds.map(({ end, title, about, who, standing }) => ({
		x: END_AT[end][0],
		y: END_AT[end][1],
		label: title,
		lines: [about, fillMessage(words.whoWithStatus, { who, standing })]
	}));

const legPoints = (data: Tables, state: Period): DataPoint[] =>
	legsIn(data, state).map((leg) => {
		const { from, to, via, carries, standing, about } = leg;
		const what = CARGO_WORDS[carries];
		const { x, track } = COURSES[courseOf(leg)];
		return {
			x,
			y: tracksIn(state)[track],
			label: fillMessage(words.fromTo, { from, to }),
			lines: [
				via ? fillMessage(words.carriedVia, { what, via }) : what,
				...(standing === 'in use' ? [] : [LEG_WORDS[standing]]),
				about,
				words.amountUnknown
			]
		};
	});
