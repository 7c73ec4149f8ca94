import type { StoryConfig } from '../../src/lib/model/story-config';

export default {
	slug: 'gulls',
	locale: 'en',
	data: 'tests/bare-story/data',
	copy: 'tests/bare-story/copy.md',
	card: { chart: 'gulls', state: 'all', counts: 'Gulls on an invented roof' }
} satisfies StoryConfig;
