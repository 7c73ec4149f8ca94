import { dirname, sep } from 'node:path';
import { InputError } from '../../src/lib/data/input-error';

/**
 * The sentences of the InputError that a function throws, without the folders of files.
 * @throws Error if it throws none, or another error.
 */
export function problemsOf(read: () => unknown): string[] {
	try {
		read();
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return error.problems.map((problem) => {
			const [file = ''] = problem.split(':');
			return problem.startsWith(sep) ? problem.slice(dirname(file).length + 1) : problem;
		});
	}
	throw new Error('nothing is wrong with the file');
}
