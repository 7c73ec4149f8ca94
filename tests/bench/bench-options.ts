import { stop } from '../../tools/install.mjs';
import { readOptions } from '../../tools/options.mjs';
import type { Section } from './section';

export const COMMAND = 'npm run bench';

/** What a user of the bench has chosen. */
export interface BenchOptions {
	/** The names of the sections to measure, in their order. */
	sections: readonly string[];
	/** The number of rounds of every section, if it is not each section's own. */
	rounds: number | undefined;
	/** The charts to measure, if not all. */
	charts: readonly string[] | undefined;
	/** The folder of another build, or a commit, to measure in turn with this tree. */
	against: string | undefined;
}

/**
 * Reads the options of `npm run bench`: see docs/performance.md. Exits with a sentence if an option is
 * invalid. `--charts` and `--against` leave out the sections that do not have these options.
 * @param all sections
 */
export function readBenchOptions(
	all: readonly Pick<Section, 'name' | 'options'>[],
	args?: string[]
): BenchOptions {
	const {
		only = '',
		rounds,
		charts,
		against
	} = readOptions(
		COMMAND,
		{
			only: 'the name of a section or its first word',
			rounds: 'a number of rounds',
			charts: 'the names of charts',
			against: 'the folder of another build or a commit'
		},
		args
	);
	const needed = [
		...(charts === undefined ? [] : (['charts'] as const)),
		...(against === undefined ? [] : (['against'] as const))
	];
	const possible = all.filter(({ options = [] }) => needed.every((each) => options.includes(each)));
	const names = possible.map(({ name }) => name);
	const sections = names.filter((name) => name.startsWith(only));
	if (sections.length === 0) {
		const having = needed.map((each) => ` with --${each}`).join('');
		stop(`${COMMAND}: found no section "${only}"${having}, expected one of ${names.join(', ')}.`);
	}
	if (rounds !== undefined && !/^[1-9]\d*$/.test(rounds)) {
		stop(`${COMMAND}: found "${rounds}" rounds, expected a whole number from 1.`);
	}
	return {
		sections,
		rounds: rounds === undefined ? undefined : Number(rounds),
		charts: charts?.split(','),
		against
	};
}
