import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureModules, ensureNode, root, run } from './install.mjs';
import { canInstall, has, installPackages, PARTS } from './packages.mjs';

/** @typedef {import('./packages.mjs').PartName} PartName */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The tests that there are, by the names that the command takes, and what each needs. "long" is what
 * has that tag among the tests in the browser; each of the others is a file.
 * @type {Record<string, PartName[]>}
 */
const TESTS = {
	long: [],
	parents: [],
	made: ['firefox'],
	nginx: ['nginx'],
	wordpress: ['wordpress'],
	engines: ['nginx', 'firefox', 'webkit']
};

/**
 * Runs Vitest, which hands its counts back through `tests/summary.ts`.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function vitest(args) {
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

/**
 * Installs what is missing, or says what is skipped because of it.
 * @param {string[]} names
 * @returns {number} how many parts should be here and are not
 */
function ensureParts(names) {
	const needed = [...new Set(names.flatMap((name) => TESTS[name] ?? []))];
	const missing = needed.filter((part) => !has(part));
	if (missing.length === 0) return 0;
	if (!canInstall()) {
		for (const part of missing) {
			const { name, packages } = PARTS[part];
			console.log(
				`Skipped: ${name}, which is not on this machine. As root on Debian or Ubuntu it is ` +
					`installed here; or install ${packages.join(', ')}.`
			);
		}
		return 0;
	}
	// Each on its own: a release may lack the packages of one.
	for (const part of missing) installPackages([part]);
	const still = missing.filter((part) => !has(part));
	for (const part of still) {
		console.error(`✗ ${PARTS[part].name} could not be installed: see what apt-get says above.`);
	}
	return still.length;
}

/** @param {string[]} names */
async function all(names) {
	const sum = { passed: 0, failed: ensureParts(names), skipped: 0 };
	// Where the build fails, an older one would be tested in its place.
	rmSync(join(root, 'build'), { recursive: true, force: true });
	const ready = (await ensureChromium()) && run('npm', ['run', 'build']);
	if (!ready) return { ...sum, failed: sum.failed + 1 };
	const files = names.filter((name) => name !== 'long').map((name) => `tests/full/${name}.test.ts`);
	const runs = [
		...(names.includes('long') ? [['--project', 'browser', '--tags-filter', 'long']] : []),
		...(files.length > 0 ? [['--config', 'tests/full/vitest.config.ts', ...files]] : [])
	];
	for (const run of runs) {
		const counts = await vitest(run);
		sum.passed += counts.passed;
		sum.failed += counts.failed;
		sum.skipped += counts.skipped;
	}
	return sum;
}

ensureNode();
ensureModules();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in TESTS));
if (unknown.length > 0) {
	console.error(
		`There is no long test "${unknown[0]}": there are ${Object.keys(TESTS).join(', ')}.`
	);
	process.exitCode = 1;
} else {
	const { passed, failed, skipped } = await all(asked.length > 0 ? asked : Object.keys(TESTS));
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed ? 1 : 0;
}
