import words from '$words/route.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { LEG_WORDS } from '../value-words';
import { BEFORE, cargoOf, legRow, SINCE, YEAR } from './route-fields';
import { COUNTRY, endOf, isKnown, legsIn, type RiverState } from './route-legs';

type RouteState = RiverState | 'ends';

const SUBTITLES: Readonly<Record<RouteState, string>> = {
	before: fillMessage(words.subtitleBefore, { year: YEAR }),
	after: fillMessage(words.subtitleAfter, { year: YEAR }),
	answer: words.subtitleAnswer,
	ends: words.subtitleEnds
};

/** A name inside a sentence: that of a country, or of those who are based in one. */
const inSentence = (name: string) =>
	name === COUNTRY ? words.theCountry : name.charAt(0).toLowerCase() + name.slice(1);

/** Who passes what on to whom. Who says so is in the table. */
function legText(leg: RouteLeg): string {
	const ended = fillMessage(words.ended, {
		what: cargoOf(legRow(leg)),
		standing: LEG_WORDS[leg.standing]
	});
	const what = leg.standing === 'in use' ? cargoOf(legRow(leg)) : ended;
	return fillMessage(words.leg, { from: inSentence(leg.from), to: inSentence(leg.to), what });
}

/** What a side says, and who says so. */
const endText = ({ about, whoShort: who }: RouteEnd) => fillMessage(words.endSide, { about, who });

/** What is drawn, before and after what is said of its parts. */
const DRAWN: Readonly<Record<RiverState, readonly string[]>> = {
	before: words.drawnBefore,
	after: words.drawnAfter,
	answer: words.drawnAnswer
};

function describe(data: Tables, state: RouteState): string {
	const demand = endText(endOf(data, 'finish'));
	if (state === 'ends') return sentences(words.endBlocks, endText(endOf(data, 'start')), demand);
	const [strips, ...others] = DRAWN[state];
	const legs = legsIn(data, state).filter(isKnown).map(legText);
	const [period, said] = state === 'before' ? [BEFORE, null] : [SINCE, demand];
	return sentences(strips, fillMessage(words.streams, { period }), ...legs, ...others, said);
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) => SUBTITLES[state],
	describe
};
