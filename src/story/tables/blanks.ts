/** Why CDC publishes no count for a state and month. */
export const BLANKS = ['low quality', 'fewer than 10', 'not in the data set'] as const;

/** One of these reasons. */
export type Blank = (typeof BLANKS)[number];

/** Whose deaths a year counts: of residents, wherever they died, or all that happened in the state. */
export const BASES = ['residents', 'place of death'] as const;

export type Basis = (typeof BASES)[number];
