import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'charts',
	locale: 'en',
	data: 'data',
	copy: 'copy.md',
	card: { chart: 'weather', state: 'all' }
} satisfies StoryConfig;
