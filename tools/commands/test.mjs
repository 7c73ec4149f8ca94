import { readOptions } from '../options.mjs';
import { commandTask, prepareTests, runTasks } from '../tasks.mjs';
import { printSummary, runTests, timed } from '../vitest.mjs';

readOptions('npm test');

const [packages, ...others] = prepareTests();
// First, because lint and types read the packages of the tests.
const installed = await timed('packages', runTasks([packages]));
// Lint takes as long as the build and the check of types together.
const checked = await timed(
	'build and checks',
	runTasks(
		[
			...others,
			commandTask('Check formatting and lint', 'npm', ['run', 'lint']),
			commandTask('Check types', 'npm', ['run', 'check'])
		],
		{ concurrent: 2 }
	)
);
/** @type {import('../vitest.mjs').Counts[]} */
const counts = [installed, checked];
// Without packages, a browser and a build most tests would fail for the same reason.
if (installed.failed === 0 && !others.some((task) => checked.failedTasks.includes(task))) {
	const tagsFilter = ['!long'];
	// In sequence: alongside unit tests, Vitest would start a new browser for each file.
	counts.push(await timed('unit tests', runTests([], { project: ['unit'], tagsFilter })));
	const project = ['browser', 'models'];
	counts.push(await timed('browser tests', runTests([], { project, tagsFilter })));
}
printSummary(counts);
