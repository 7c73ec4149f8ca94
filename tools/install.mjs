import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command is given from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder, with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] what is set beside the environment that is there
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: 'inherit',
		// npm is a .cmd file on Windows, which only a shell can start.
		shell: process.platform === 'win32' && /^np[mx]$/.test(command)
	});
	return status === 0;
}

/**
 * Says what is wrong in one sentence, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** Ends with one sentence where Node is too old, rather than with a syntax error from a package. */
export function ensureNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
	if (fits) return;
	stop(
		`Upstream needs Node 20.19 or newer (of Node 22, 22.12 or newer), and this is Node ` +
			`${process.versions.node}: install a newer one from https://nodejs.org and try again.`
	);
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>} what a lock file names, by folder
 */
function locked(file) {
	return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json asks for. Versions are compared, not dates:
 * a clone, a copy or a changed branch sets dates that mean nothing.
 */
function modulesFit() {
	if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
	const installed = locked('node_modules/.package-lock.json');
	return Object.entries(locked('package-lock.json')).every(
		([folder, { version, optional }]) =>
			// The entry without a name is the project; optional ones are for other machines.
			folder === '' || optional || installed[folder]?.version === version
	);
}

/** Installs what is missing. Takes a moment the first time and nothing afterwards. */
export function ensureModules() {
	if (!modulesFit()) {
		console.log('Installing the packages that package-lock.json names …');
		// Everything is a development dependency, which NODE_ENV=production would leave out.
		if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) {
			stop('The packages could not be installed: see what npm says above.');
		}
	}
	// SvelteKit writes the settings that TypeScript, tsx and ESLint start from.
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
		run('npx', ['svelte-kit', 'sync']);
	}
}
