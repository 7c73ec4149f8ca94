import type { NamedChoice } from './match-types';

/** Normalizes a name for comparison: ignores case, accents, spaces and punctuation. */
export const plainName = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** The value of a choice if readers know it as a code, such as “OH”, or "" if it only repeats the name. */
export const codeOf = ({ value, name }: NamedChoice): string =>
	plainName(value) === plainName(name) ? '' : value;
