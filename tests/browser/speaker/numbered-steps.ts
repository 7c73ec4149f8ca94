import { stopIds } from '../deck/deck';

/** The step in which a reader finds a state. */
export const FIND = 'since-your-state';

/** The slides at their first step, past the title. */
export const AT_FIRST = `present/#${stopIds[0] ?? ''}`;

/** The id of the stop with this number. Negative numbers count from the end. */
export const stopAt = (number: number) => stopIds.at(number < 0 ? number : number - 1) ?? '';
