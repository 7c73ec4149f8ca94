// What the build knows of the story. Paths are relative to the project.
import type { StoryConfig } from '../../src/lib/model/story-config';

export default {
	slug: 'new-story',
	locale: 'en-US',
	data: 'tools/new-story/data',
	copy: 'tools/new-story/copy.md',
	// The picture of link previews: a chart in one of its states, and what it counts.
	card: { chart: 'generation', state: 'all', counts: 'Electricity made in Iowa' }
} satisfies StoryConfig;
