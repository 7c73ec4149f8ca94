function wholeNumber(name: string, fallback?: number): number | undefined {
	const text = process.env[name];
	if (!text) return fallback;
	const value = Number(text);
	if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
		throw new Error(`${name} is “${text}”, expected a whole number such as 100.`);
	}
	return value;
}

function positive(name: string, fallback: number): number {
	const value = wholeNumber(name, fallback) ?? fallback;
	if (value < 1) throw new Error(`${name} is “${value}”, expected at least 1.`);
	return value;
}

/**
 * How many random runs each model-based test makes: `RANDOM_RUNS`, or else 10. Property tests of
 * plain functions are cheap and make ten times as many.
 */
export const randomRuns: number = positive('RANDOM_RUNS', 10);

/** `RANDOM_SEED`, which fast-check prints with a failure, repeats its runs. */
export const seed: number | undefined = wholeNumber('RANDOM_SEED');

/** The timeout of a test with that many runs, in milliseconds. */
export const randomTimeout = 5000 + randomRuns * 500;

/** The options of `fc.assert` in a property test of plain functions. */
export const cheapRuns = { numRuns: randomRuns * 10, ...(seed === undefined ? {} : { seed }) };
