import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'harbours',
	locale: 'en',
	data: 'data',
	copy: 'copy.md',
	card: { chart: 'boats', state: 'all' }
} satisfies StoryConfig;
