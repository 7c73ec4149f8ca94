import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bundling } from './tools/bundling.mjs';
import { inlineScript } from './tools/inline-script.mjs';
import { islands } from './tools/islands.mjs';

/** The scripts of pages: each makes its page's island live. */
const ISLANDS = [
	'src/lib/surfaces/scroll/start.ts',
	'src/lib/surfaces/deck/start.ts',
	'src/lib/surfaces/deck/speaker/start.ts',
	'src/lib/surfaces/embed/start.ts',
	'src/lib/surfaces/chart-page/start.ts'
];

export default defineConfig({
	...bundling,
	// Where the development server looks for what it has to prepare: SvelteKit names the routes alone.
	optimizeDeps: { entries: ISLANDS },
	plugins: [inlineScript(), sveltekit(), islands(ISLANDS, bundling)],
	test: {
		reporters: ['default', './tests/summary.ts'],
		// Vitest would keep one processor to itself, which it does not need: of two, that is half.
		maxWorkers: '100%',
		tags: [
			{
				name: 'long',
				description:
					'What `npm run test:long` runs: other sizes and colours of what is tested already.',
				timeout: 120_000
			}
		],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/*.test.ts'],
					// A browser is started once for all files of a process, and each test has a context of its
					// own in it. The tests of code have processes of their own: some put another module in a
					// module's place.
					isolate: false,
					globalSetup: 'tests/browser/serve.ts',
					testTimeout: 60_000,
					// What is waited for comes by an event; how soon is not what is tested.
					expect: { poll: { timeout: 20_000 } },
					hookTimeout: 60_000
				}
			}
		]
	}
});
