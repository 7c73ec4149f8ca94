import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'long-story',
	locale: 'en-US',
	data: 'data',
	copy: 'copy.md',
	methods: 'methods.md',
	card: { chart: 'odd', state: 'row-1', counts: 'A value for each step' },
	place: 'Nowhere',
	claimed: 'the generator'
} satisfies StoryConfig;
