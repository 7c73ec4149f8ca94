import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** For tests: an empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'data-room-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}
