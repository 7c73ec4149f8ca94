import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from '../install.mjs';
import { canInstall, has, installDebianPackages, PARTS } from '../packages.mjs';
import { prepareTests, runTasks } from '../tasks.mjs';
import { printSummary, runTests, timed } from '../vitest.mjs';

/** @typedef {import('../packages.mjs').PartName} PartName */

/**
 * The software that each file of tests/full needs besides Node and Chromium.
 * @type {Record<string, PartName[]>}
 */
const NEEDS = {
	downloads: ['firefox', 'nginx'],
	csp: ['nginx'],
	deployment: ['nginx'],
	libreoffice: ['libreoffice'],
	nginx: ['nginx'],
	wordpress: ['wordpress'],
	engines: ['nginx', 'firefox', 'webkit'],
	'story-engines': ['nginx', 'firefox', 'webkit']
};

const files = readdirSync(join(root, 'tests/full'))
	.filter((file) => file.endsWith('.test.ts'))
	.map((file) => file.replace('.test.ts', ''));
const names = ['long', 'models', ...files];
const chosen = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = chosen.find((name) => !names.includes(name));
if (unknown) stop(`unknown test “${unknown}”, expected one of ${names.join(', ')}.`);

const missing = [...new Set(chosen.flatMap((name) => NEEDS[name] ?? []))].filter(
	(part) => !has(part)
);
const installs = missing.map((part) => ({
	title: `Install ${PARTS[part].name}`,
	skip: canInstall() ? false : `Skipped: ${PARTS[part].name} is not installed`,
	task: () => installDebianPackages(PARTS[part].packages)
}));

const ready = await timed('build and installs', runTasks([...prepareTests(), ...installs]));
/** @type {import('../vitest.mjs').Counts[]} */
const counts = [ready];
if (chosen.includes('long')) {
	const project = ['unit', 'browser'];
	counts.push(await timed('long tests', runTests([], { project, tagsFilter: ['long'] })));
}
process.env.RANDOM_RUNS ??= '100';
if (chosen.includes('models'))
	counts.push(await timed('random tests', runTests([], { project: ['models'] })));
const inFull = chosen.filter((name) => files.includes(name));
if (inFull.length > 0) {
	// Run one file at a time: servers and browsers of two would slow each other down.
	const paths = inFull.map((name) => `tests/full/${name}.test.ts`);
	const options = { project: ['full'], fileParallelism: false };
	counts.push(await timed('other software', runTests(paths, options)));
}
printSummary(counts);
