// The package has no types. These cover the part of it that is used here.
declare module 'structured-data-testing-tool' {
	interface Check {
		test: string;
	}
	interface Result {
		passed: Check[];
		failed: Check[];
		warnings: Check[];
		/** The types of the data that it found. */
		schemas: string[];
	}
	/** Rejects if a check fails. */
	export const structuredDataTest: (
		html: string,
		options: { schemas: readonly string[] }
	) => Promise<Result>;
}
