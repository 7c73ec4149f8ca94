import { stripVTControlCharacters } from 'node:util';
import { startVitest } from 'vitest/node';
import { root } from './install.mjs';

/** @typedef {import('vitest').TestError} TestError */

/**
 * The results of tests or tasks. `failures` names the failed tests and says why they failed; `took` says
 * how long a part of a command took.
 * @typedef {{ passed: number, failed: number, skipped?: number, failures?: string[], took?: string }} Counts
 */

/**
 * Measures a part of a command.
 * @template {Counts} T
 * @param {string} part
 * @param {Promise<T>} run which has just been started
 * @returns {Promise<T>}
 */
export async function timed(part, run) {
	const start = performance.now();
	const counts = await run;
	return { ...counts, took: `${part} ${Math.round((performance.now() - start) / 1000)} s` };
}

/**
 * Runs tests and counts them.
 * @param {string[]} files parts of their paths; all files if empty
 * @param {import('vitest/node').CliOptions} options
 * @returns {Promise<Counts>} tests that a tag filter leaves out are not counted as skipped
 */
export async function runTests(files, options) {
	// Left from an earlier run, it would count as a failure of this one.
	process.exitCode = 0;
	const vitest = await startVitest('test', files, { root, run: true, ...options });
	const modules = vitest.state.getTestModules();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	const failures = [];
	const isLeftOut = isLeftOutBy(options.tagsFilter?.[0]);
	for (const module of modules) {
		for (const test of module.children.allTests()) {
			const { state, errors = [] } = test.result();
			if (state === 'skipped' && isLeftOut(test.tags)) continue;
			counts[state === 'pending' ? 'skipped' : state] += 1;
			if (state === 'failed') {
				failures.push(`${module.relativeModuleId} > ${test.fullName}${reasonsOf(errors)}`);
			}
		}
	}
	await vitest.close();
	// Vitest can fail without a failed test: a file does not load, or there is no test.
	if (process.exitCode && counts.failed === 0) counts.failed = 1;
	return { ...counts, failures };
}

/**
 * @param {string | undefined} filter a tag, or `!` and a tag
 * @returns {(tags: readonly string[]) => boolean}
 */
function isLeftOutBy(filter) {
	if (!filter) return () => false;
	if (filter.startsWith('!')) return (tags) => tags.includes(filter.slice(1));
	return (tags) => !tags.includes(filter);
}

/**
 * Why a test failed: its errors, their causes and what differed, indented. A random test has the
 * failing run in its message, and the fault in its cause.
 * @param {readonly TestError[]} errors
 */
function reasonsOf(errors) {
	const texts = errors.flatMap(withCauses).flatMap(({ message, diff }) => [message, diff ?? '']);
	return texts
		.flatMap((text) => (text ? stripVTControlCharacters(text).split('\n').slice(0, 40) : []))
		.map((line) => `\n    ${line.slice(0, 1000)}`)
		.join('');
}

/**
 * @param {TestError} error
 * @returns {TestError[]}
 */
const withCauses = (error) => [error, ...(error.cause ? withCauses(error.cause) : [])];

/**
 * Prints the failed tests, the seconds of each part and the line that ends a test command, and sets the
 * exit code.
 * @param {Counts[]} counts
 */
export function printSummary(counts) {
	const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ name) =>
		counts.reduce((total, { [name]: count = 0 }) => total + count, 0);
	// The output above is long and is often cut, so list the failed tests at the end.
	const failures = counts.flatMap(({ failures = [] }) => failures);
	if (failures.length > 0)
		console.log(`\nFailed:\n${failures.map((name) => `  ${name}\n`).join('')}`);
	const parts = counts.flatMap(({ took = [] }) => took);
	if (parts.length > 0) console.log(`\n${parts.join(', ')}`);
	const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
}
