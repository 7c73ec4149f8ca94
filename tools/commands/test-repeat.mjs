// Usage: npm run test:repeat 10, or with busy processors: npm run test:repeat -- 5 --busy 2
import { Worker } from 'node:worker_threads';
import { stop } from '../install.mjs';
import { readOptions } from '../options.mjs';
import { prepareTests, runTasks } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

const args = process.argv.slice(2);
const times = args[0]?.startsWith('--') ? '10' : (args.shift() ?? '10');
const { busy = '0' } = readOptions('npm run test:repeat', { busy: 'a number of busy loops' }, args);
for (const [name, value] of Object.entries({ 'The number of runs': times, '--busy': busy })) {
	if (!/^\d+$/.test(value)) stop(`${name} is “${value}”, expected a whole number.`);
}

const ready = await runTasks(prepareTests(), { concurrent: true });
for (let i = 0; i < Number(busy); i += 1) new Worker('for (;;);', { eval: true }).unref();
/** @type {import('../vitest.mjs').Counts[]} */
const counts = [ready];
for (let i = 1; ready.failed === 0 && i <= Number(times); i += 1) {
	const run = await runTests([], { project: ['browser'] });
	console.log(`Run ${i} of ${times}: ${run.passed} passed, ${run.failed} failed`);
	counts.push(run);
}
printSummary(counts);
process.exit();
