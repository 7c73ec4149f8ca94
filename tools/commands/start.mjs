import { stop } from '../install.mjs';
import { buildTask, runTasks } from '../tasks.mjs';

const { failed } = await runTasks([buildTask()]);
if (failed > 0) stop('The story could not be built: see the messages above.');
await import('./preview.mjs');
