import { stopIds } from '../deck/deck';

/** The step in which a reader finds a state. */
export const FIND = 'since-your-state';

/** The id of the stop with this number. Negative numbers count from the end. */
export const stopAt = (number: number) => stopIds.at(number < 0 ? number : number - 1) ?? '';
