import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'gulls',
	locale: 'en',
	data: 'data',
	copy: 'copy.md',
	card: { chart: 'gulls', state: 'all' }
} satisfies StoryConfig;
