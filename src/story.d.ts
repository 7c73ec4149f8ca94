import type { Theme } from '$lib/chart/theme';
import type { StoryFonts } from '$lib/export/font-types';
import type { bold, fontConditions, glyphs, moreLetters } from '../tools/fonts/story-fonts.mjs';
import type { chartConditions } from '../tools/chart-conditions.mjs';
import type { StoryParts } from '../tools/story-parts.mjs';

declare global {
	/** What the story has besides its title, its steps and its charts. The build decides conditions on it. */
	const STORY_HAS: StoryParts & ReturnType<typeof chartConditions> & typeof fontConditions;
	/** What the story looks like: the `theme` of its configuration. */
	const STORY_THEME: Theme;
	/** The fonts of the story. */
	const STORY_FONTS: StoryFonts;
	/** Letters of the story that the fonts of pages have beside those of every story. */
	const STORY_LETTERS: typeof moreLetters;
	/** All letters of the published fonts. */
	const STORY_GLYPHS: typeof glyphs;
	/** How much wider bold letters of charts are. */
	const STORY_BOLD: typeof bold;
}
