// What the build knows of the story. Paths are relative to this folder.
import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'new-story',
	locale: 'en-US',
	data: 'data',
	copy: 'copy.md',
	// The picture of link previews: a chart in one of its states, and what it counts.
	card: { chart: 'generation', state: 'all', counts: 'Electricity made in Iowa' }
} satisfies StoryConfig;
