import words from '$words/tally.json';
import { fillMessages } from '$lib/messages/fill-message';
import type { JudgedClaim } from '../../tables/claims';
import { theClaim } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

/** The claims that the story turns on, and their names, from full to brief. */
const NAMES: Readonly<Record<number, (tables: Tables) => readonly string[]>> = {
	2: () => words.twoThirds,
	6: () => words.westVirginia,
	10: () => words.rule,
	13: (tables) => fillMessages(words.share, { share: theClaim(tables).share }),
	35: () => words.supply
};

/** Whether the mark of a claim is larger, and named where there is room. */
export const isNamed = ({ id }: Pick<JudgedClaim, 'id'>): boolean => Object.hasOwn(NAMES, id);

/** The name of a claim, from full to brief, or nothing. */
export const nameOf = ({ id }: Pick<JudgedClaim, 'id'>, tables: Tables): readonly string[] =>
	NAMES[id]?.(tables) ?? [];
