import { chart } from '$lib/marks';
import { left, oneYear, twoThirds } from './ring-field';
import { climb, neighbors } from './toll-climb';
import { tollDescription } from './toll-values';
import { code, overlap, rise } from './toll-drugs';
import { blip, counted, fall, guess, guessAnswered, guessOpen } from './toll-since';

/** Deaths in the twelve months that end with each month, as lines and areas or, for one year, as rings. */
export const toll = chart({
	id: 'toll',
	states: {
		field: oneYear,
		gathered: neighbors,
		stem: climb,
		'two-thirds': twoThirds,
		guess,
		'guess-open': guessOpen,
		'guess-answered': guessAnswered,
		counted,
		blip,
		rise,
		overlap,
		code,
		fall,
		left
	},
	default: 'fall',
	description: import.meta.env.SSR ? tollDescription : null
});
