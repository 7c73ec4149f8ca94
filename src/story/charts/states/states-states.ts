export const states = [
	/** Every state by its rate in one year. */
	'rates',
	/** The counts of West Virginia to July 2022, with a figure that was published. */
	'west-virginia',
	/** All of its counts, with how far they have fallen. */
	'since'
] as const;

export type StatesState = (typeof states)[number];

/** The states that draw the line of West Virginia. */
export type CountsState = Exclude<StatesState, 'rates'>;
