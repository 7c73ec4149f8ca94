import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { ensureModules, ensureNode, root, run } from './install.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const sum = { passed: 0, failed: 0, skipped: 0 };

/**
 * A gate counts as one test.
 * @param {string} name
 * @param {boolean} passed
 */
function count(name, passed) {
	sum[passed ? 'passed' : 'failed'] += 1;
	console.log(`${passed ? '✓' : '✗'} ${name}\n`);
}

/**
 * Runs an npm script whose output is shown once it has ended: several run at once, and lines of one
 * between those of another could not be read.
 * @param {string} name
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
async function script(name) {
	const child = spawn('npm', ['run', name], {
		cwd: root,
		// Where a person watches, what they would see in colours by itself has them here too.
		env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	let output = '';
	for (const from of [child.stdout, child.stderr]) {
		from.setEncoding('utf8').on('data', (chunk) => (output += chunk));
	}
	const code = await new Promise((resolve) => child.on('close', resolve));
	console.log(output);
	return { passed: code === 0, output };
}

/**
 * A warning fails it: a build that warns is soon not read.
 * @returns {Promise<boolean>} whether there is a build
 */
async function build() {
	// Where the build fails, an older one would be tested in its place.
	rmSync(join(root, 'build'), { recursive: true, force: true });
	const start = performance.now();
	const { passed, output } = await script('build');
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const warnings = stripVTControlCharacters(output)
		.split('\n')
		// What npm itself warns of concerns the machine, not the story.
		.filter((line) => /warn/i.test(line) && !/^npm warn/i.test(line));
	if (warnings.length) console.error(['The build warns:', ...warnings].join('\n'));
	count(`build, in ${seconds} s`, passed && warnings.length === 0);
	return passed;
}

/**
 * Everything that stands before the tests, on two processors if there are as many: linting takes
 * about as long as the two others do one after the other.
 * @returns {Promise<boolean>} whether there is a build
 */
async function gates() {
	console.log('Linting, checking types and building …');
	// Each of the three would write the same settings, which the others may be reading just then.
	run('npx', ['svelte-kit', 'sync']);
	const lint = async () => count('format and lint', (await script('lint')).passed);
	const check = async () => count('types', (await script('check')).passed);
	const [, built] = await Promise.all([lint(), check().then(build)]);
	return built;
}

/**
 * Runs vitest without the long tests, which hands its counts back through `tests/summary.ts`.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function test(args) {
	/** @type {Counts} */
	let counts = { passed: 0, failed: 0, skipped: 0 };
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--tags-filter=!long'];
	const child = spawn(process.execPath, [...vitest, ...args], {
		cwd: root,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	child.on('message', (message) => {
		counts = /** @type {Counts} */ (message);
	});
	const code = await new Promise((resolve) => child.on('close', resolve));
	// Vitest can fail without a failed test: by its settings, or because it found none.
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	return counts;
}

async function all() {
	const args = process.argv.slice(2);
	const quick = /--project[= ]unit\b/.test(args.join(' '));
	const browser = !quick && (await ensureChromium());
	if (!quick && !browser) count('Chromium', false);
	const built = await gates();

	// Without a build there is nothing to open in a browser, and without a browser nothing to open it.
	const counts = await test(built && (quick || browser) ? args : [...args, '--project=!browser']);
	sum.passed += counts.passed;
	sum.failed += counts.failed;
	sum.skipped += counts.skipped;
}

ensureNode();
ensureModules();
await all();
const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed ? 1 : 0;
