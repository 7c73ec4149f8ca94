import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import spawn from 'nano-spawn';

/**
 * Checks a commit out and builds it.
 * @param folder where to check it out; it must not exist
 * @returns the folder of the build
 */
export async function buildCommit(commit: string, folder: string): Promise<string> {
	execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
	// Packages are installed anew only if the commit has others.
	const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8');
	if (lock(folder) === lock('.'))
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
	else await spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
	return build(folder);
}

/** Removes what `buildCommit` has checked out. */
export function removeCheckout(folder: string): void {
	execFileSync('git', ['worktree', 'remove', '--force', folder]);
}

/**
 * Builds this tree as it is, uncommitted changes included.
 * @param to a folder for a copy of the build, which a later build can't change
 */
export async function buildHere(to: string): Promise<string> {
	cpSync(await build('.'), to, { recursive: true });
	return to;
}

async function build(folder: string): Promise<string> {
	// Both builds have to name the same origin.
	const env = { PUBLIC_ORIGIN: 'https://example.org' };
	await spawn('npm', ['run', 'build'], { cwd: folder, env });
	return join(folder, 'build');
}
