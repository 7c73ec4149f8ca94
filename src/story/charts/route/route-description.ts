import words from '$words/route.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { only } from '$lib/data/only';
import { fillMessage } from '$lib/messages/fill-message';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, LEG_WORDS } from '../value-words';
import { legsIn } from './route-legs';
import { YEAR, type RouteState } from './route-states';

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A name inside a sentence: that of a country, or of those who are based in one. */
const inSentence = (name: string) =>
	name === words.country ? fillMessage(words.theCountry, { country: name }) : small(name);

function sentence({ from, to, via, carries, about, standing }: RouteLeg): string {
	const [start, end] = [small(from), inSentence(to)];
	const cargo = CARGO_WORDS[carries];
	const what =
		standing === 'in use'
			? cargo
			: fillMessage(words.ended, { what: cargo, standing: LEG_WORDS[standing] });
	return via
		? fillMessage(words.legVia, { from: start, to: end, via, what, about })
		: fillMessage(words.leg, { from: start, to: end, what, about });
}

/** Describes the two ends, and what is said of both. */
function describeEnds({ routeEnds }: Tables): string {
	const said = (end: RouteEnd['end']) => {
		const { title, about, who } = only(
			routeEnds,
			`the end ${end} of the route`,
			(each) => each.end === end
		);
		return fillMessage(words.end, { title, about, who });
	};
	return fillMessage(words.descriptionEnds, {
		start: said('start'),
		finish: said('finish'),
		both: said('both')
	});
}

function describe(data: Tables, state: RouteState): string {
	if (state === 'ends') return describeEnds(data);
	const legs = legsIn(data, state).map(sentence).join(' ');
	return state === 'before'
		? fillMessage(words.descriptionBefore, { year: YEAR, legs })
		: fillMessage(words.descriptionAfter, { year: YEAR, legs });
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
