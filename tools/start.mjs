import { ensureModules, ensureNode, run, stop } from './install.mjs';

ensureNode();
ensureModules();
if (!run('npm', ['run', 'build'])) stop('The story could not be built: see what is said above.');

// Imported only here, so that an old Node reaches the sentence about it first.
const { serveAndSay } = await import('./serve.mjs');
await serveAndSay();
