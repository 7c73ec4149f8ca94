import words from '$words/route.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, LEG_WORDS } from '../value-words';
import { endOf } from './route-ends';
import { legsIn } from './route-legs';
import { YEAR, type RouteState } from './route-states';

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A name inside a sentence: that of a country, or of those who are based in one. */
const inSentence = (name: string) =>
	name === words.country ? fillMessage(words.theCountry, { country: name }) : small(name);

/** Who says what of it is in the table. */
function describeLeg({ from, to, via, carries, standing }: RouteLeg): string {
	const [start, end] = [small(from), inSentence(to)];
	const cargo = CARGO_WORDS[carries];
	const what =
		standing === 'in use'
			? cargo
			: fillMessage(words.ended, { what: cargo, standing: LEG_WORDS[standing] });
	return via
		? fillMessage(words.legVia, { from: start, to: end, via, what })
		: fillMessage(words.leg, { from: start, to: end, what });
}

/** What each side says, and who says so. */
function describeEnds(data: Tables): string {
	const [start, finish] = [endOf(data, 'start'), endOf(data, 'finish')];
	return fillMessage(words.endSides, {
		start: start.about,
		startWho: start.whoShort,
		finish: finish.about,
		finishWho: finish.whoShort
	});
}

function describe(data: Tables, state: RouteState): string {
	if (state === 'ends') return describeEnds(data);
	const legs = legsIn(data, state).map(describeLeg);
	return state === 'before'
		? sentences(fillMessage(words.diagramBefore, { year: YEAR }), ...legs, words.oneWidth)
		: sentences(fillMessage(words.diagramSince, { year: YEAR }), ...legs, words.oneWidth);
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) => {
		if (state === 'ends') return words.subtitleEnds;
		return state === 'before'
			? fillMessage(words.subtitleBefore, { year: YEAR })
			: fillMessage(words.subtitleAfter, { year: YEAR });
	},
	describe
};
