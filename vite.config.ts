import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: {
			'd3-color': resolve('src/lib/charts/no-color.ts'),
			'd3-format': resolve('src/lib/charts/no-format.ts')
		}
	},
	// How long the bundler's own callbacks took depends on the machine and says nothing of the story.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		reporters: ['default', './tests/summary.ts'],
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
					globalSetup: 'tests/browser/serve.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
