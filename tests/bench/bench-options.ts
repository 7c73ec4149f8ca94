import { stop } from '../../tools/install.mjs';
import { readOptions } from '../../tools/options.mjs';

const COMMAND = 'npm run bench';

/** What a user of the bench has chosen. */
export interface BenchOptions {
	/** The names of the sections to measure, in their order. */
	sections: readonly string[];
	/** The number of rounds of every section, if it is not each section's own. */
	rounds: number | undefined;
}

/**
 * Reads the options of `npm run bench`. `--only story` measures the sections whose names start with
 * that word, and `--rounds 5` makes five rounds. Exits with a sentence if an option is invalid.
 * @param names of all sections
 */
export function readBenchOptions(names: readonly string[], args?: string[]): BenchOptions {
	const { only = '', rounds } = readOptions(
		COMMAND,
		{ only: 'the name of a section or its first word', rounds: 'a number of rounds' },
		args
	);
	const sections = names.filter((name) => name.startsWith(only));
	if (sections.length === 0) {
		stop(`${COMMAND}: found no section "${only}", expected one of ${names.join(', ')}.`);
	}
	if (rounds !== undefined && !/^[1-9]\d*$/.test(rounds)) {
		stop(`${COMMAND}: found "${rounds}" rounds, expected a whole number from 1.`);
	}
	return { sections, rounds: rounds === undefined ? undefined : Number(rounds) };
}
