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
 * Builds, with the output shown. A warning fails it: a build that warns is soon not read.
 * @returns {Promise<{ built: boolean, warnings: string[] }>}
 */
async function build() {
	// Where the build fails, an older one would be tested in its place.
	rmSync(join(root, 'build'), { recursive: true, force: true });
	const child = spawn('npm', ['run', 'build'], {
		cwd: root,
		stdio: ['inherit', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	let output = '';
	for (const [from, to] of /** @type {const} */ ([
		[child.stdout, process.stdout],
		[child.stderr, process.stderr]
	])) {
		from.on('data', (chunk) => {
			output += chunk;
			to.write(chunk);
		});
	}
	const code = await new Promise((resolve) => child.on('close', resolve));
	const warnings = stripVTControlCharacters(output)
		.split('\n')
		// What npm itself warns of concerns the machine, not the story.
		.filter((line) => /warn/i.test(line) && !/^npm warn/i.test(line));
	return { built: code === 0, warnings };
}

/**
 * Runs vitest, which hands its counts back through `tests/summary.ts`.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function test(args) {
	/** @type {Counts} */
	let counts = { passed: 0, failed: 0, skipped: 0 };
	const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
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
	count('format and lint', run('npm', ['run', 'lint']));
	count('types', run('npm', ['run', 'check']));

	const start = performance.now();
	const { built, warnings } = await build();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (warnings.length) console.error(['The build warns:', ...warnings].join('\n'));
	count(`build, in ${seconds} s`, built && warnings.length === 0);

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
