import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { root } from './install.mjs';

/**
 * Checks the story in a process of its own, as a build does.
 * @param {AbortSignal} signal ends the check
 * @returns {Promise<readonly string[]>} a sentence for each problem; none if the check was ended
 */
export async function checkedStory(signal) {
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
