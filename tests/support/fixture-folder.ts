import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the fixture tables. */
		fixtureFolder: string;
	}
}

/** Puts the fixture tables together in a folder that lasts as long as the unit tests run. */
export default function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'fixture-tables-'));
	for (const tables of ['data/tables', 'tests/fixture/tables'])
		cpSync(tables, folder, { recursive: true });
	project.provide('fixtureFolder', folder);
	return () => rmSync(folder, { recursive: true });
}
