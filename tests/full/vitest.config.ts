import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The long tests, most with other people's servers and browsers: `npm run test:full`. */
export default defineConfig({
	root: resolve(import.meta.dirname, '../..'),
	test: {
		name: 'full',
		include: ['tests/full/*.test.ts'],
		globalSetup: 'tests/browser/serve.ts',
		reporters: ['default', './tests/summary.ts'],
		// Servers and browsers of two files at once would slow each other down.
		fileParallelism: false,
		testTimeout: 120_000,
		expect: { poll: { timeout: 20_000 } },
		hookTimeout: 240_000
	}
});
