// Usage: npm run test:repeat 10, or with busy processors: npm run test:repeat -- 5 --busy 2
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureChromium } from '../chromium.mjs';
import { stop } from '../install.mjs';
import { buildTask, runTasks, testPackagesTask } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { busy: { type: 'string', default: '0' }, quick: { type: 'boolean', default: false } }
});
const [times = '10', ...more] = positionals;
for (const [name, value] of Object.entries({ times, '--busy': values.busy })) {
	if (!/^\d+$/.test(value)) stop(`${name} is “${value}”, expected a whole number.`);
}
if (more.length > 0) stop(`“${more[0]}” is one argument too many, expected the number of times.`);

const ready = await runTasks([
	testPackagesTask(),
	{ title: 'Find or install Chromium', task: () => ensureChromium() },
	buildTask()
]);
for (let i = 0; i < Number(values.busy); i += 1) new Worker('for (;;);', { eval: true }).unref();
/** @type {Partial<import('../vitest.mjs').Counts>[]} */
const counts = [ready];
for (let i = 1; ready.failed === 0 && i <= Number(times); i += 1) {
	const tagsFilter = values.quick ? ['!long'] : undefined;
	const { passed, failed } = await runTests([], { project: ['browser'], tagsFilter });
	console.log(`Run ${i} of ${times}: ${passed} passed, ${failed} failed`);
	counts.push({ passed, failed });
}
printSummary(counts);
process.exit();
