import { resolve } from 'node:path';

/**
 * What every build of the story's components must agree on.
 * @satisfies {import('vite').UserConfig}
 */
export const bundling = {
	resolve: {
		alias: {
			'd3-interpolate': resolve('src/lib/charts/no-interpolate.ts'),
			'd3-format': resolve('src/lib/charts/no-format.ts'),
			'./helpers/printDebug.js': resolve('src/lib/charts/no-debug.ts')
		}
	},
	// How long the bundler's own callbacks took depends on the machine and says nothing of the story.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } }
};
