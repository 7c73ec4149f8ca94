import { ensureChromium } from '../chromium.mjs';
import { readOptions } from '../options.mjs';
import { buildTask, runTasks, testPackagesTask } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

readOptions('npm run test:models');
process.env.RANDOM_RUNS ??= '1000';
const ready = await runTasks([
	testPackagesTask(),
	{ title: 'Find or install Chromium', task: () => ensureChromium() },
	buildTask()
]);
printSummary([ready, await runTests([], { project: ['models'] })]);
