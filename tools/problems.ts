import { InputError } from '../src/lib/data/input-error';

/**
 * Prints what is wrong with the input of a command, one sentence for each problem, and makes the
 * command fail. The stack of an error would say nothing about a table.
 */
export function printProblems(error: unknown): void {
	if (error instanceof InputError) for (const problem of error.problems) console.error(problem);
	else console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
