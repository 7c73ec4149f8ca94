import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root, stop } from '../install.mjs';
import { sync } from '../tasks.mjs';

/**
 * Runs a script of Node in the project.
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {string[]} args
 */
const run = (stdio, ...args) =>
	spawn(process.execPath, args, {
		cwd: root,
		stdio,
		// Vite asks whether its output is a terminal, and it is piped.
		env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) }
	});

await sync().catch((error) => stop(error.output || error.message));
// The check takes a fraction of the time, so the build need not wait for it. Its output does, as the
// check says in one sentence what is wrong with a story that cannot be built.
const vite = run('pipe', 'node_modules/vite/bin/vite.js', 'build', ...process.argv.slice(2));
const built = once(vite, 'close');
const [problem] = await once(run('inherit', 'tools/check-story.mjs'), 'close');
if (problem) {
	vite.kill();
	process.exit(1);
}
vite.stdout?.pipe(process.stdout);
vite.stderr?.pipe(process.stderr);
const [code] = await built;
process.exitCode = code ?? 1;
