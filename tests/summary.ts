import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/**
 * Counts the tests in one line. `npm test` runs vitest as its child and closes with a line of its
 * own, which counts the gates too; it is handed the counts and nothing is printed here.
 */
export default class Summary implements Reporter {
	/** Which tests another run is for, those that are long or those that are not; the rest is skipped by somebody. */
	#leftOut: boolean | undefined;

	onInit({ config }: Vitest): void {
		const [filter] = config.tagsFilter ?? [];
		if (filter === '!long' || filter === 'long') this.#leftOut = filter === '!long';
	}

	onTestRunEnd(
		modules: readonly TestModule[],
		unhandled: readonly unknown[],
		reason: TestRunEndReason
	): void {
		const counts: Counts = { passed: 0, failed: unhandled.length, skipped: 0 };
		for (const module of modules) {
			// A file that fails to load has no failed test: it counts as one itself.
			counts.failed += module.errors().length;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'skipped' && test.tags.includes('long') === this.#leftOut) continue;
				counts[state === 'pending' ? 'skipped' : state] += 1;
			}
			for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
		}
		if (reason !== 'passed' && counts.failed === 0) counts.failed = 1;

		if (process.send) process.send(counts);
		else console.log(line(counts));
	}
}

function line({ passed, failed, skipped }: Counts): string {
	return `\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
