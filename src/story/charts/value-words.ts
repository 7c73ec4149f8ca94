import words from '$words/values.json';
import type { AgeClaim } from '../tables/ages-table';
import type { Basis } from '../tables/blanks';
import type { PolicyEvent } from '../tables/events-table';
import type { Statement } from '../tables/precursor-statements-table';
import type { RouteEnd } from '../tables/route-ends-table';
import type { RouteLeg } from '../tables/route-table';

// What readers see for the values of some columns. A table has the same values in every language.

/** Whose deaths a year counts. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
	residents: words.residents,
	'place of death': words.placeOfDeath
};

/** How a figure was given. */
export const BOUND_WORDS: Readonly<Record<NonNullable<Statement['bound']>, string>> = {
	about: words.about,
	'more than': words.moreThan,
	exactly: words.exactly
};

/** Whether an event happened. */
export const EVENT_WORDS: Readonly<Record<PolicyEvent['standing'], string>> = {
	done: words.done,
	planned: words.planned
};

/** What a statement about an age is. */
export const AGE_WORDS: Readonly<Record<AgeClaim['standing'], string>> = {
	'official statistic': words.statistic,
	claim: words.claim
};

/** What travels on a leg of the route. */
export const CARGO_WORDS: Readonly<Record<RouteLeg['carries'], string>> = {
	'finished fentanyl': words.finishedFentanyl,
	precursors: words.precursors,
	'finished fentanyl and precursors': words.both,
	subsidies: words.subsidies
};

/** Whether a leg of the route is used, or known at all. */
export const LEG_WORDS: Readonly<Record<RouteLeg['standing'], string>> = {
	'in use': words.inUse,
	'largely ended': words.largelyEnded,
	'alleged and denied': words.allegedAndDenied,
	'no source found': words.noSourceFound
};

/** What a statement of the ends of the route is about. */
export const END_WORDS: Readonly<Record<RouteEnd['end'], string>> = {
	start: words.start,
	finish: words.finish
};
