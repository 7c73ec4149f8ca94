// Runs before any package is installed, so it imports nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whichever folder a command is run from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Prints one sentence and exits with status 1.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** Exits with one sentence if Node is too old, before a package fails with a syntax error. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
	stop(
		`This project needs Node 20.19, 22.12 or newer, but this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`
	);
}

/**
 * Runs `npm ci` in a folder unless its node_modules already matches its lock file. Compares
 * versions, not dates: a clone or a change of branch resets dates.
 * @param {string} folder relative to the project, `.` for the project itself
 */
export async function installPackages(folder) {
	const cwd = join(root, folder);
	const packagesIn = (/** @type {string} */ file) =>
		existsSync(join(cwd, file)) ? JSON.parse(readFileSync(join(cwd, file), 'utf8')).packages : {};
	const installed = packagesIn('node_modules/.package-lock.json');
	const isInstalled = Object.entries(packagesIn('package-lock.json')).every(
		// The entry with the empty name is the project; optional packages are for other machines.
		([name, { version, optional }]) => !name || optional || installed[name]?.version === version
	);
	if (isInstalled) return;
	console.log(`Installing the packages in ${join(folder, 'package-lock.json')} …`);
	// Every package is a development dependency, which NODE_ENV=production would leave out.
	const command = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';
	const child = spawn(command, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: true });
	const [code] = await once(child, 'close');
	if (code !== 0) stop(`npm could not install the packages in ${cwd}: see its message above.`);
}
