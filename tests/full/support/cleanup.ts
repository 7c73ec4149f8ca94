import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Steps to run when a test file ends, the last one first, even if others fail. */
export class Cleanup {
	readonly #steps: (() => unknown)[] = [];

	add(step: () => unknown): void {
		this.#steps.unshift(step);
	}

	/** Stops `thing` at the end. */
	keep<T extends { stop: () => Promise<void> }>(thing: T): T {
		this.add(() => thing.stop());
		return thing;
	}

	/** Makes an empty folder that is removed at the end. */
	folder(): string {
		const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
		this.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
		return folder;
	}

	async run(): Promise<void> {
		const failures: unknown[] = [];
		for (const step of this.#steps.splice(0)) {
			await Promise.resolve()
				.then(step)
				.catch((failure: unknown) => failures.push(failure));
		}
		if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('\n'));
	}
}
