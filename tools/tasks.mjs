import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Listr, PRESET_TIMER } from 'listr2';
import spawn, { SubprocessError } from 'nano-spawn';
import { ensureChromium } from './chromium.mjs';
import { BUILD } from './folders.mjs';
import { installPackages, root } from './install.mjs';

/** @typedef {import('listr2').ListrTask} Task */

/**
 * A task that runs a command of the project and shows its output only if it fails.
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {(output: string) => void} [check] throws if it rejects the output of a command that succeeded
 * @returns {Task}
 */
export const commandTask = (title, command, args, check) => ({
	title,
	task: async () => {
		const { output } = await spawn(command, args, { cwd: root, preferLocal: true });
		check?.(stripVTControlCharacters(output));
	}
});

/** Lets SvelteKit write the options of TypeScript, which Vite reads before. */
export const sync = () => spawn('svelte-kit', ['sync'], { cwd: root, preferLocal: true });

/** Writes the options of TypeScript unless they are there. */
export async function syncOnce() {
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) await sync();
}

/**
 * Makes a build that warns fail: people stop reading warnings that they need not fix.
 * @param {string} output
 */
function checkWarnings(output) {
	// npm's own warnings are about the machine.
	const warnings = output.split('\n').filter((line) => /warn/i.test(line) && !/^npm /i.test(line));
	if (warnings.length > 0) throw new Error(['The build warns:', ...warnings].join('\n'));
}

/** @returns {Task} */
export function buildTask() {
	// An older build must not be tested or served if this one fails.
	rmSync(resolve(root, BUILD), { recursive: true, force: true });
	return commandTask('Build the site', 'npm', ['run', 'build'], checkWarnings);
}

/**
 * The tasks that tests of the built site need: their packages, a browser and a build.
 * @returns {[packages: Task, ...others: Task[]]}
 */
export const prepareTests = () => [
	{ title: 'Install the packages of the tests', task: () => installPackages('tests') },
	{ title: 'Find or install Chromium', task: ensureChromium },
	buildTask()
];

/**
 * Runs all tasks, with a progress line each, even if some fail. Then prints the output of those
 * that failed.
 * @param {Task[]} tasks
 * @param {{ concurrent?: boolean | number }} [options] concurrent: all at once, or so many at once,
 *   not in sequence
 * @returns {Promise<{ passed: number, failed: number, failedTasks: Task[] }>}
 */
export async function runTasks(tasks, { concurrent = false } = {}) {
	const list = new Listr(tasks, {
		concurrent,
		exitOnError: false,
		collectErrors: 'minimal',
		rendererOptions: { timer: PRESET_TIMER, collapseErrors: false, showErrorMessage: false },
		fallbackRendererOptions: { timer: PRESET_TIMER }
	});
	await list.run();
	for (const { error } of list.errors) console.error(errorText(error));
	const failedTasks = tasks.filter((_, i) => list.tasks[i]?.hasFailed());
	return { passed: tasks.length - failedTasks.length, failed: failedTasks.length, failedTasks };
}

/** @param {unknown} error */
function errorText(error) {
	if (error instanceof SubprocessError) return `${error.message}\n${error.output}`;
	return error instanceof Error ? error.message : String(error);
}
