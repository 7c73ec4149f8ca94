import words from '$words/ages.json';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { AgeClaim } from '../../tables/ages-table';

/** The ages of a statement: "18 to 44". */
export const agesOf = ({ low, high }: Pick<AgeClaim, 'low' | 'high'>) =>
	fillMessage(words.range, { low, high });

/** Who made a statement, and when: "CDC, February 2025". */
export const saidBy = ({ speaker, said }: AgeClaim) =>
	fillMessage(words.saidBy, { speaker, month: formatMonth(said) });

/** The statement without its ages. */
export const statementOf = ({ cause }: AgeClaim) => fillMessage(words.leadingCause, { cause });
