import type { Theme } from '$lib/chart/theme';
import type { StoryParts } from '../tools/story-parts.mjs';

declare global {
	/** What the story has besides its title, its steps and its charts. The build decides conditions on it. */
	const STORY_HAS: StoryParts;
	/** What the story looks like: the `theme` of its configuration. */
	const STORY_THEME: Theme;
}
