import words from '$words/toll.json';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import type { ChartDescription } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { askedText } from './guess/guess-options';
import { blipOf, classesOf, climbOf, countedOf, dotCounts, newestOf, partsAt } from './toll-values';

type Say = (t: Tables) => string;

const guess: Say = (t) => fillMessage(words.guess, newestOf(t.newestAll).said);

const DESCRIBE = {
	field: (t) => {
		const { extra, said } = dotCounts(t);
		return sentences(
			fillMessage(words.field, said),
			fillMessage(pluralOf(words.fieldExtra, extra), said)
		);
	},
	'two-thirds': (t) => fillMessage(words.split, dotCounts(t).said),
	stem: (t) => fillMessage(words.stem, climbOf(t).said),
	gathered: (t) => fillMessage(words.gathered, climbOf(t).said),
	rise: (t) =>
		sentences(
			words.riseChart,
			fillMessage(words.riseFirst, partsAt(t, t.deaths.all_drugs.first).said),
			fillMessage(words.riseLast, partsAt(t, STORY_YEAR_END).said)
		),
	overlap: (t) => fillMessage(words.overlap, classesOf(t).said),
	code: (t) => fillMessage(words.code, classesOf(t).said),
	guess,
	'guess-open': (t) => askedText(t).alt,
	'guess-answered': guess,
	fall: (t) =>
		sentences(
			words.fallLines,
			fillMessage(words.fallAll, newestOf(t.newestAll).said),
			fillMessage(words.fallSynthetic, newestOf(t.newestSynthetic).said)
		),
	counted: (t) => fillMessage(words.counted, countedOf(t).said),
	blip: (t) => fillMessage(words.blip, blipOf(t).said),
	left: (t) => fillMessage(words.left, newestOf(t.newestAll).said)
} satisfies Record<string, Say>;

type TollState = keyof typeof DESCRIBE;

const SUBTITLES: Readonly<Record<TollState, Say>> = {
	field: (t) => fillMessage(words.subtitleField, dotCounts(t).said),
	'two-thirds': (t) => fillMessage(words.subtitleField, dotCounts(t).said),
	stem: () => words.subtitleMonths,
	gathered: () => words.subtitleGathered,
	rise: () => words.subtitleRise,
	overlap: () => words.subtitleOverlap,
	code: (t) => fillMessage(words.subtitleCode, classesOf(t).said),
	guess: () => words.subtitleEstimates,
	'guess-open': (t) => askedText(t).subtitle,
	'guess-answered': () => words.subtitleEstimates,
	fall: () => words.subtitleEstimates,
	counted: (t) => fillMessage(words.subtitleCloseUp, countedOf(t).said),
	blip: (t) => fillMessage(words.subtitleCloseUp, blipOf(t).said),
	left: () => words.subtitleLeft
};

/** The description of the toll chart in each state. */
export const tollDescription: ChartDescription<Tables, TollState> = {
	subtitle: (t, state) => SUBTITLES[state](t),
	describe: (t, state) => DESCRIBE[state](t)
};
