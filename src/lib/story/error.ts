/** What is wrong with the story, one sentence for each problem, all of them in the message. */
export class StoryError extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(`The story has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
		this.name = 'StoryError';
		this.problems = problems;
	}
}
