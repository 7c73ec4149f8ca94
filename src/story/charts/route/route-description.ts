import words from '$words/route.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, LEG_WORDS } from '../value-words';
import { YEAR } from './route-fields';
import { endOf, isKnown, legsIn, type RiverState } from './route-legs';

type RouteState = RiverState | 'ends';

const SUBTITLES: Readonly<Record<RouteState, string>> = {
	before: fillMessage(words.subtitleBefore, { year: YEAR }),
	after: fillMessage(words.subtitleAfter, { year: YEAR }),
	answer: words.subtitleAnswer,
	ends: words.subtitleEnds
};

/** A name inside a sentence: that of a country, or of those who are based in one. */
const inSentence = (name: string) =>
	name === words.country ? words.theCountry : name.charAt(0).toLowerCase() + name.slice(1);

/** Who passes what on to whom. Who says so is in the table. */
function legText({ from, to, via, carries, standing }: RouteLeg): string {
	const cargo = CARGO_WORDS[carries];
	const what =
		standing === 'in use'
			? cargo
			: fillMessage(words.ended, { what: cargo, standing: LEG_WORDS[standing] });
	const [start, end] = [inSentence(from), inSentence(to)];
	return via
		? fillMessage(words.legVia, { from: start, to: end, via, what })
		: fillMessage(words.leg, { from: start, to: end, what });
}

/** What a side says, and who says so. */
const endText = ({ about, whoShort: who }: RouteEnd) => fillMessage(words.endSide, { about, who });

function describe(data: Tables, state: RouteState): string {
	const demand = endText(endOf(data, 'finish'));
	if (state === 'ends') return sentences(words.endBlocks, endText(endOf(data, 'start')), demand);
	const legs = legsIn(data, state);
	const known = legs.filter(isKnown).map(legText);
	const alleged = legs.find((leg) => !isKnown(leg));
	return {
		before: () => sentences(words.stripsBefore, words.streams, ...known, words.pastMexico),
		after: () =>
			sentences(words.stripsAfter, words.streams, ...known, words.faint, words.atFoot, demand),
		answer: () =>
			sentences(
				words.stripsAnswer,
				words.streams,
				...known,
				fillMessage(words.dashed, { about: alleged?.about ?? '' }),
				words.empty,
				words.atFoot,
				demand,
				words.randSays
			)
	}[state]();
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) => SUBTITLES[state],
	describe
};
