/** How long a change takes, in milliseconds, as in the story. */
export const DURATION = 700;

/**
 * Lets the bench start the change of a page, and marks on the timeline when it moves.
 * @param {string} step the step of the story that has this picture
 * @param {() => Promise<unknown>} change starts it, and resolves when the picture is at rest
 *
 * The first mark follows the call that starts the change, as in the story, where it follows the
 * update that starts it. Both are part of the task, and so of the longest task.
 */
export function offerMove(step, change) {
	globalThis.move = async () => {
		const atRest = change();
		performance.mark(`bench start ${step}`);
		await atRest;
		performance.mark(`bench end ${step}`);
	};
}
