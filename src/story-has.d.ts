import type { StoryParts } from '../tools/story-parts.mjs';

declare global {
	/** What the story has besides its title, its steps and its charts. The build decides conditions on it. */
	const STORY_HAS: StoryParts;
}
