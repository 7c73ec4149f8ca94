import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE } from './fixture-tables';
import { temporaryFolder } from './temporary-folder';

/**
 * Copies the fixture tables to a temporary folder with one file edited.
 * @returns the folder of the copy.
 * @throws Error when the edit changes nothing, because a test of it would prove nothing.
 */
export function editedTables(file: string, edit: (text: string) => string): string {
	const dir = temporaryFolder();
	cpSync(FIXTURE, dir, { recursive: true });
	const before = readFileSync(join(dir, file), 'utf8');
	const after = edit(before);
	if (after === before) throw new Error(`the edit of ${file} changes nothing`);
	writeFileSync(join(dir, file), after);
	return dir;
}
