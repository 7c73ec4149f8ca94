import { parseArgs } from 'node:util';
import { ensureChromium } from '../chromium.mjs';
import { buildTask, commandTask, runTasks, testPackagesTask } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

parseArgs({ options: {} });

const installed = await runTasks(
	[testPackagesTask(), { title: 'Find or install Chromium', task: ensureChromium }, buildTask()],
	{ concurrent: true }
);
const checked = await runTasks(
	[
		commandTask('Check formatting and lint', 'npm', ['run', 'lint']),
		commandTask('Check types', 'npm', ['run', 'check'])
	],
	{ concurrent: true }
);
// Without packages, a browser and a build most tests would fail for the same reason.
const tested =
	installed.failed === 0
		? await runTests([], { project: ['unit', 'browser', 'models'], tagsFilter: ['!long'] })
		: {};
printSummary([installed, checked, tested]);
