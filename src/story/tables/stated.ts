import { readTable } from '$lib/data/csv';
import { statedRow } from './schemas';

/** A figure taken over as its publisher states it: a row of `stated.csv`. */
export interface Stated {
	/** The figure's id in the prose. */
	id: string;
	value: number;
	bound: 'about' | 'more than' | 'exactly';
	unit: string;
	period: string;
	about: string;
	source: string;
}

/**
 * Reads the figures that the prose takes over from publications. No chart draws them, so they are
 * not part of `Tables`.
 * @throws InputError with a sentence that names the file and the fault.
 */
export function loadStated(dir = 'data/tables'): Stated[] {
	return readTable(dir, 'stated.csv', statedRow, ['id']);
}
