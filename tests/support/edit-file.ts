import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Edits one file in a folder.
 * @throws Error when the edit changes nothing, because a test of it would prove nothing
 */
export function editFile(dir: string, file: string, from: string, to: string): void {
	const path = join(dir, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${file} has no ${from}`);
	writeFileSync(path, after);
}
