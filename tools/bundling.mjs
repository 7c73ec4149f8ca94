import { resolve } from 'node:path';

/**
 * Vite options that every build of the story's components shares.
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
	// The bundler's timings depend on the machine, not on the story.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } }
};
