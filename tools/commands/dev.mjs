import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, stop } from '../install.mjs';
import { syncOnce } from '../tasks.mjs';

// Vite reads the rest of the command line.
await syncOnce().catch((error) => stop(error.output || error.message));
process.argv.splice(2, 0, 'dev');
await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href);
