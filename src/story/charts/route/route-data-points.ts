import words from '$words/route.json';
import type { DataPoint } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, LEG_WORDS } from '../value-words';
import { courseOf, COURSES, legsIn } from './route-legs';
import { tracksIn, X, type RouteState } from './route-states';

/** The positions of what is said of the ends, as shares of the width. */
const END_X = { start: X.left, both: X.mail, finish: X.right };

export function dataPoints(data: Tables, state: RouteState): DataPoint[] {
	const points = state === 'ends' ? endPoints(data) : legPoints(data, state);
	return points.sort((a, b) => a.x - b.x);
}

const endPoints = ({ routeEnds }: Tables): DataPoint[] =>
	routeEnds.map(({ end, title, about, who, standing }) => ({
		x: END_X[end],
		y: tracksIn('ends').main * (end === 'both' ? 1 : 0.5),
		label: title,
		lines: [about, fillMessage(words.whoWithStatus, { who, standing })]
	}));

const legPoints = (data: Tables, state: Exclude<RouteState, 'ends'>): DataPoint[] =>
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
