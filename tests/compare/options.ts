import { execFileSync } from 'node:child_process';
import { stop } from '../../tools/install.mjs';
import { readOptions } from '../../tools/options.mjs';

export interface CompareOptions {
	/** The commit to compare with. */
	commit: string;
	/** What was typed for it. */
	ref: string;
	/** Where the report goes. */
	folder: string;
}

/** Reads `npm run compare -- <git ref> [--to folder]`. Ends with one sentence if there is no such commit. */
export function readCompareOptions(args: string[]): CompareOptions {
	const [ref = '', ...rest] = args;
	if (!ref || ref.startsWith('-')) {
		stop('npm run compare: found no git ref, expected one, as in npm run compare -- main.');
	}
	const { to = 'compare' } = readOptions('npm run compare', { to: 'a folder' }, rest);
	return { ref, commit: commitOf('npm run compare', ref), folder: to };
}

/**
 * Finds a commit. Exits with one sentence if there is none.
 * @param command as the user types it, for the message
 */
export function commitOf(command: string, ref: string): string {
	try {
		const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
		return execFileSync('git', args, { encoding: 'utf8' }).trim();
	} catch {
		return stop(`${command}: found “${ref}”, expected a commit, a branch or a tag.`);
	}
}
