import { stop } from '../install.mjs';
import { readOptions } from '../options.mjs';
import { buildTask, runTasks } from '../tasks.mjs';

readOptions('npm start');
const { failed } = await runTasks([buildTask()]);
if (failed > 0) stop('The story could not be built: see the messages above.');
await import('./preview.mjs');
