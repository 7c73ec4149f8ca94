import { readOptions } from '../options.mjs';
import { prepareTests, runTasks } from '../tasks.mjs';
import { printSummary, runTests } from '../vitest.mjs';

readOptions('npm run test:models');
process.env.RANDOM_RUNS ??= '1000';
const ready = await runTasks(prepareTests(), { concurrent: true });
printSummary([ready, await runTests([], { project: ['models'] })]);
