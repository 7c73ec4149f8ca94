import { readTable } from '$lib/data/csv';
import { ageRow } from './schemas';

/** The age range that a claim about the leading cause of death names. */
export interface AgeClaim {
	claim: 'overdose' | 'fentanyl';
	/** First and last year of age, both included. */
	low: number;
	high: number;
	source: string;
}

/**
 * Reads the age ranges. No chart draws them, so they are not part of `Tables`.
 * @throws InputError with a sentence that names the file and the fault.
 */
export function loadAges(dir = 'data/tables'): AgeClaim[] {
	return readTable(dir, 'ages.csv', ageRow, ['claim']);
}
