/**
 * Prints the problems in the input of a command, one sentence for each, and makes the command
 * fail. A stack trace would not help to find a problem in a table.
 * @param {unknown} error an `InputError`, or any other
 */
export function printProblems(error) {
	const { problems } = /** @type {{ problems?: readonly string[] }} */ (error ?? {});
	for (const problem of problems ?? [error instanceof Error ? error.message : error]) {
		console.error(problem);
	}
	process.exitCode = 1;
}
