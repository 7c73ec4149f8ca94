// Usage: npm run test:repeat 10, or with busy processors: npm run test:repeat -- 5 --busy 2
import { Worker } from 'node:worker_threads';
import { ensureChromium } from '../chromium.mjs';
import { stop } from '../install.mjs';
import { readOptions } from '../options.mjs';
import { buildTask, runTasks, testPackagesTask } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

const args = process.argv.slice(2);
const times = args[0]?.startsWith('--') ? '10' : (args.shift() ?? '10');
const { busy = '0' } = readOptions('npm run test:repeat', { busy: 'a number of busy loops' }, args);
for (const [name, value] of Object.entries({ 'The number of runs': times, '--busy': busy })) {
	if (!/^\d+$/.test(value)) stop(`${name} is “${value}”, expected a whole number.`);
}

const ready = await runTasks([
	testPackagesTask(),
	{ title: 'Find or install Chromium', task: () => ensureChromium() },
	buildTask()
]);
for (let i = 0; i < Number(busy); i += 1) new Worker('for (;;);', { eval: true }).unref();
/** @type {Partial<import('../vitest.mjs').Counts>[]} */
const counts = [ready];
for (let i = 1; ready.failed === 0 && i <= Number(times); i += 1) {
	const { passed, failed } = await runTests([], { project: ['browser'] });
	console.log(`Run ${i} of ${times}: ${passed} passed, ${failed} failed`);
	counts.push({ passed, failed });
}
printSummary(counts);
process.exit();
