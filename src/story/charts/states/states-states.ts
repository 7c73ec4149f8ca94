export const states = [
	/** Every state by its rate in one year. */
	'rates',
	/** The counts of West Virginia, with a figure that was published. */
	'west-virginia',
	/** The same counts, with how far they have fallen. */
	'since'
] as const;

export type StatesState = (typeof states)[number];
