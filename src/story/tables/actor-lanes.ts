/** The lanes of a chart of who did what: an actor, actors together, or the work that they share. */
export const LANES = [
	'congress',
	'treasury',
	'state',
	'china',
	'presidents',
	'joint-work',
	'us-president'
] as const;

export type Lane = (typeof LANES)[number];
