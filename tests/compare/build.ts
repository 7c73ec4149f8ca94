import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import spawn, { SubprocessError } from 'nano-spawn';
import { linkPackages } from '../support/copy-project';

/**
 * Checks a commit out and builds it.
 * @param folder where to check it out; it must not exist
 * @returns the folder of the build
 */
export async function buildCommit(commit: string, origin: string, folder: string): Promise<string> {
	execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
	// Packages are installed anew only if the commit has others.
	const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8');
	if (lock(folder) === lock('.')) linkPackages(folder);
	else await spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
	// The build reads the tsconfig.json that this writes.
	await spawn('npx', ['svelte-kit', 'sync'], { cwd: folder });
	return buildIn(folder, origin);
}

/** Removes what `buildCommit` has checked out. */
export function removeCheckout(folder: string): void {
	execFileSync('git', ['worktree', 'remove', '--force', folder]);
}

/**
 * Builds a copy of the project.
 * @param folder the copy, with its packages
 * @returns the folder of the build
 * @throws Error with the output of a build that fails
 */
export async function buildIn(folder: string, origin: string): Promise<string> {
	await spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		env: { NODE_ENV: 'production', PUBLIC_ORIGIN: origin }
	}).catch((error: unknown) => {
		const output = error instanceof SubprocessError ? error.output : String(error);
		throw new Error(`The site could not be built for ${origin}:\n${output}`);
	});
	return join(folder, 'build');
}
