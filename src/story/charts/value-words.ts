import words from '$words/values.json';

/** What readers see for the values of some columns. A table has the same values in every language. */
export const VALUE_WORDS = {
	// Whose deaths a year counts.
	residents: words.residents,
	'place of death': words.placeOfDeath,
	// How a figure was given.
	about: words.about,
	'more than': words.moreThan,
	exactly: words.exactly,
	// Whether an event happened.
	done: words.done,
	planned: words.planned,
	// What a statement about an age is.
	'official statistic': words.statistic,
	claim: words.claim,
	// What travels on a leg of the route.
	'finished fentanyl': words.finishedFentanyl,
	precursors: words.precursors,
	'finished fentanyl and precursors': words.both,
	subsidies: words.subsidies,
	// Whether that leg is used, or known at all.
	'in use': words.inUse,
	'largely ended': words.largelyEnded,
	'alleged and denied': words.allegedAndDenied,
	'no source found': words.noSourceFound,
	// What a statement of the ends of the route is about.
	start: words.start,
	finish: words.finish
};
