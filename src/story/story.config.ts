import type { StoryConfig } from '../lib/model/story-config';

export default {
	slug: 'upstream',
	locale: 'en',
	data: 'data',
	copy: 'src/story/copy/en.md',
	methods: 'src/story/copy/methods.md',
	card: { chart: 'toll', state: 'two-thirds', counts: 'U.S. overdose deaths' },
	place: 'United States',
	claimed: 'the wire story'
} satisfies StoryConfig;
