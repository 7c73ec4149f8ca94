/**
 * The problems in the input of a command, one sentence for each.
 * @param {unknown} error
 * @returns {readonly string[] | undefined} undefined if the error is none of the input, such as an `InputError`
 */
export const problemsOf = (error) =>
	/** @type {{ problems?: readonly string[] }} */ (error ?? {}).problems;

/** An error that tools print as these sentences: see `problemsOf`. */
export const problem = (/** @type {string[]} */ ...sentences) =>
	Object.assign(new Error(sentences.join('\n')), { problems: sentences });

/**
 * Prints the problems in the input of a command, one sentence for each, and makes the command
 * fail. A stack trace would not help to find a problem in a table.
 * @param {unknown} error an `InputError`, or any other
 */
export function printProblems(error) {
	for (const problem of problemsOf(error) ?? [error instanceof Error ? error.message : error]) {
		console.error(problem);
	}
	process.exitCode = 1;
}
