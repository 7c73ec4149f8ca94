import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { root } from './install.mjs';

/**
 * Checks the story in another process, as a build does.
 * @param {AbortSignal} signal ends the check
 * @returns {Promise<readonly string[]>} a sentence for each problem; none if the check was ended
 */
async function checkStory(signal) {
	const env = { ...process.env, NODE_ENV: undefined };
	const check = spawn(process.execPath, ['tools/check-story.mjs'], {
		cwd: root,
		env,
		signal,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	try {
		const [printed, [code]] = await Promise.all([text(check.stderr), once(check, 'close')]);
		return code === 0 ? [] : printed.trim().split('\n');
	} catch (error) {
		if (signal.aborted) return [];
		throw error;
	}
}

/** The check of the story since its last change, which also finds what no page needs. */
export class StoryCheck {
	#running = new AbortController();
	/**
	 * What it finds, once it has been started; nothing if another one has replaced it.
	 * @type {Promise<readonly string[] | undefined> | undefined}
	 */
	result;
	/**
	 * The problems that it has found so far.
	 * @type {readonly string[]}
	 */
	problems = [];

	/** Ends the check that is running, and starts anew. */
	start() {
		this.stop();
		this.#running = new AbortController();
		const { signal } = this.#running;
		this.problems = [];
		this.result = checkStory(signal).then((problems) => {
			if (signal.aborted) return undefined;
			this.problems = problems;
			return problems;
		});
		return this.result;
	}

	stop() {
		this.#running.abort();
	}
}
