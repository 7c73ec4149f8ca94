import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserScripts } from './tools/browser-scripts.mjs';
import { bundling } from './tools/bundling.mjs';
import { inlineScript } from './tools/inline-script.mjs';
import { keptCharts } from './tools/kept-charts.mjs';
import { reloadStory } from './tools/reload-story.mjs';
import { siteFonts } from './tools/site-fonts.mjs';

/** The entry modules of the windows of a talk, which must need no network later. */
const TALK = [
	'src/routes/(site)/present/hydrate-deck.ts',
	'src/routes/(site)/present/speaker/hydrate-speaker.ts'
];

/** The entry modules of the islands: each hydrates one page. */
const ISLANDS = [
	...TALK,
	'src/routes/(site)/hydrate-scroll.ts',
	'src/routes/embed/[...path]/hydrate-embed.ts',
	'src/routes/(site)/charts/[chart]/[[part=id]]/hydrate-chart-page.ts'
];

/** Starts a talk that is in one file. */
const TALK_FILE = 'src/routes/(site)/present/talk.html/start-talk-file.ts';

/** Tests that open the built site in a browser. */
function browserProject(
	name: string,
	include: string,
	{ testTimeout = 60_000, hookTimeout = 60_000 } = {}
): TestProjectInlineConfiguration {
	return {
		extends: true,
		test: {
			name,
			include: [include],
			// The files of a worker share one browser, and each test has a browser context to itself.
			isolate: false,
			globalSetup: 'tests/browser/serve.ts',
			testTimeout,
			expect: { poll: { timeout: 20_000 } },
			hookTimeout
		}
	};
}

export default defineConfig({
	...bundling,
	build: {
		...bundling.build,
		// The security policy of pages allows no font in a style sheet, however small.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined)
	},
	// SvelteKit lists only the routes, so name the islands too, whose dependencies Vite prebundles. A
	// pattern names them, as their folders have brackets.
	optimizeDeps: { entries: ['src/routes/**/hydrate-*.ts'] },
	plugins: [
		bundling.plugins,
		siteFonts(),
		inlineScript(),
		keptCharts(),
		sveltekit(),
		browserScripts({ islands: ISLANDS, fetchingAll: TALK, talkFile: TALK_FILE }),
		reloadStory()
	],
	test: {
		// By default, Vitest leaves one processor unused: half of a machine that has two.
		maxWorkers: '100%',
		tags: [
			{
				name: 'long',
				description:
					'Runs in `npm run test:full` only: slow, or another size or theme of what a quick test covers.',
				timeout: 120_000
			}
		],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Loading the story again for each file would take longer than most tests.
					isolate: false,
					// The colours of charts are read from it. By default, tests get style sheets as empty texts.
					css: { include: /app\.css/ },
					globalSetup: 'tests/support/fixture-folder.ts',
					setupFiles: 'tests/support/restore-globals.ts',
					// Compressing the largest pages, or parsing them, takes seconds where workers share a processor.
					testTimeout: 30_000,
					include: ['{src,data,tests}/**/*.test.ts'],
					exclude: ['**/node_modules/**', 'tests/{browser,full,models}/**']
				}
			},
			browserProject('browser', 'tests/browser/**/*.test.ts'),
			browserProject('models', 'tests/models/*.test.ts'),
			// Hooks start third-party servers and browsers.
			browserProject('full', 'tests/full/*.test.ts', { testTimeout: 120_000, hookTimeout: 240_000 })
		]
	}
});
