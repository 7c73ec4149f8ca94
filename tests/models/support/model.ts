import fc from 'fast-check';
import { expect } from 'vitest';
import { randomRuns, seed } from '../../support/random-runs';

/** Time for all runs of one model and for shrinking a failing one, in milliseconds. */
const TIME = 120_000 + randomRuns * 3_000;

/** The options of a test that runs a model. */
export const modelTest = { timeout: TIME + 30_000 };

interface Runs<Start, Model extends object, Real> {
	/** Possible starts of a run. */
	starts: fc.Arbitrary<Start>;
	/** Brings the page to a start. */
	setup: (start: Start) => Promise<{ model: Model; real: Real }>;
	commands: fc.Arbitrary<fc.AsyncCommand<Model, Real>>[];
	maxCommands: number;
	/** Checks the page at the end of a run, once it has settled. */
	finish?: (model: Model, real: Real) => Promise<void>;
}

/**
 * Runs random commands on a model and on the page, which must agree after each command. A failing
 * run is shrunk, and its commands are in the error.
 * @param name printed with the seed of the runs, so that `RANDOM_SEED` repeats them
 */
export async function checkModel<Start, Model extends object, Real>(
	name: string,
	{ starts, setup, commands, maxCommands, finish }: Runs<Start, Model, Real>
): Promise<void> {
	const chosen = seed ?? Math.floor(Math.random() * 2 ** 31);
	console.log(`${name} model: ${randomRuns} runs, seed ${chosen}`);
	const runs = fc.commands(commands, { maxCommands, size: 'max' });
	await fc.assert(
		fc.asyncProperty(starts, runs, async (start, run) => {
			const started = await setup(start);
			await fc.asyncModelRun(() => started, run);
			await finish?.(started.model, started.real);
		}),
		{
			numRuns: randomRuns,
			seed: chosen,
			interruptAfterTimeLimit: TIME,
			markInterruptAsFailure: true
		}
	);
}

/** Waits until there are no disagreements with the model. */
export async function agree(
	disagreements: () => Promise<readonly string[]>,
	timeout = 8_000
): Promise<void> {
	await expect.poll(disagreements, { interval: 10, timeout }).toEqual([]);
}

/** Describes the differences between what a page shows and what the model expects. */
export function differences<T extends object>(seen: T, expected: Partial<T>): string[] {
	const keys = Object.keys(expected) as (keyof T & string)[];
	return keys
		.filter((key) => JSON.stringify(seen[key]) !== JSON.stringify(expected[key]))
		.map((key) => `${key} is ${JSON.stringify(seen[key])}, not ${JSON.stringify(expected[key])}`);
}
