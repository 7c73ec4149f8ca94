import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FONTS, STORY } from './folders.mjs';
import { chartImages } from './chart-images.mjs';
import { foldParts, partDefinitions } from './fold-parts.mjs';
import { fontStyles } from './fonts/font-styles.mjs';
import { bold, fontConditions, fonts, glyphs, moreLetters } from './fonts/story-fonts.mjs';
import { inlineMessages } from './inline-messages.mjs';
import { MESSAGES, story } from './story.mjs';
import { storyConfig } from './story-config.mjs';
import { chartConditions } from './chart-conditions.mjs';
import { siteAddress } from './site.mjs';
import { noPdfViewer } from './no-pdf-viewer.mjs';
import { optionalFiles } from './optional-files.mjs';
import { partsOf } from './story-parts.mjs';
import { themeStyles } from './theme-styles.mjs';
import { VERSION } from './version.mjs';
import { WORDS } from './words.mjs';

const has = { ...partsOf(story), ...chartConditions(), ...fontConditions };

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));

/**
 * Vite options that every build of the story's components shares. A build that adds plugins of its
 * own repeats those here.
 * @satisfies {import('vite').UserConfig}
 */
export const bundling = {
	resolve: {
		// A story outside the project imports the packages of the project, in their versions.
		dedupe: Object.keys(devDependencies),
		alias: {
			$fonts: resolve(FONTS),
			$lib: resolve('src/lib'),
			$messages: resolve(MESSAGES),
			$story: resolve(STORY),
			$words: resolve(WORDS),
			'd3-interpolate': resolve('src/lib/chart/no-interpolate.ts'),
			'd3-format': resolve('src/lib/chart/left-out.ts'),
			'../helpers/measureExtent.js': resolve('src/lib/chart/left-out.ts'),
			'./band.js': resolve('src/lib/chart/no-scales.ts'),
			'./ordinal.js': resolve('src/lib/chart/no-scales.ts'),
			'./pow.js': resolve('src/lib/chart/no-scales.ts'),
			'./time.js': resolve('src/lib/chart/no-scales.ts'),
			'./utcTime.js': resolve('src/lib/chart/no-scales.ts'),
			'./helpers/printDebug.js': resolve('src/lib/chart/left-out.ts'),
			'../utils/padScale.js': resolve('src/lib/chart/left-out.ts'),
			// What jsPDF loads to draw HTML and pictures.
			canvg: resolve('src/lib/views/chart-page/no-html.ts'),
			dompurify: resolve('src/lib/views/chart-page/no-html.ts'),
			html2canvas: resolve('src/lib/views/chart-page/no-html.ts')
		}
	},
	plugins: [
		optionalFiles(),
		chartImages(),
		storyConfig(),
		foldParts(has),
		inlineMessages(),
		themeStyles(),
		fontStyles(),
		noPdfViewer()
	],
	define: {
		SITE_VERSION: JSON.stringify(VERSION),
		SITE_ORIGIN: JSON.stringify(siteAddress().origin),
		STORY_SLUG: JSON.stringify(story.slug),
		STORY_LOCALE: JSON.stringify(story.locale),
		STORY_CLAIMED: JSON.stringify(story.claimed ?? ''),
		STORY_THEME: JSON.stringify(story.theme ?? {}),
		STORY_FONTS: JSON.stringify(fonts),
		STORY_LETTERS: JSON.stringify(moreLetters),
		STORY_GLYPHS: JSON.stringify(glyphs),
		STORY_BOLD: JSON.stringify(bold),
		...partDefinitions(has)
	},
	// The bundler's timings depend on the machine, not on the story.
	build: {
		rolldownOptions: {
			checks: { bundlerTimings: false },
			// A module that a script does not use, such as a schema, is left out of it.
			treeshake: {
				moduleSideEffects: [{ test: /\/src\/(lib|story)\/.*\.ts$/, sideEffects: false }]
			}
		}
	}
};
