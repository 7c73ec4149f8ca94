import type { StoryConfig } from '../../../../src/lib/model/story-config';

export default {
	slug: 'long-story',
	locale: 'en-US',
	data: 'long-story/data',
	copy: 'long-story/copy.md',
	methods: 'long-story/methods.md',
	card: { chart: 'odd', state: 'row-1', counts: 'A value for each step' },
	place: 'Nowhere',
	claimed: 'the generator'
} satisfies StoryConfig;
