import { InputError } from '../src/lib/data/input-error';

/**
 * Prints the problems in the input of a command, one sentence for each, and makes the command
 * fail. A stack trace would not help to find a problem in a table.
 */
export function printProblems(error: unknown): void {
	if (error instanceof InputError) for (const problem of error.problems) console.error(problem);
	else console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
