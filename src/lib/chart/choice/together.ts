import { listOf } from '../../data/list';
import type { NamedChoice } from './match-types';

/** Several choices as one: “OH,WV” in an address, “Ohio and West Virginia” in a text. */
export const together = (choices: readonly NamedChoice[]): NamedChoice => ({
	value: choices.map(({ value }) => value).join(','),
	name: listOf(choices.map(({ name }) => name))
});
