import { listOf } from '../../data/list';
import type { NamedChoice } from './match-types';

/** Joins several choices to one: “a,b” in an address, “A and B” in a text. */
export const joinChoices = (choices: readonly NamedChoice[]): NamedChoice => ({
	value: choices.map(({ value }) => value).join(','),
	name: listOf(choices.map(({ name }) => name))
});
