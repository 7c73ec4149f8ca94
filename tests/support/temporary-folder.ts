import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'data-room-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}
