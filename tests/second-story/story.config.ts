import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'harbour',
	locale: 'en-GB',
	data: 'data',
	copy: 'copy.md',
	methods: 'methods.md',
	card: { chart: 'boats', state: 'all', counts: 'Boats in an invented harbour' },
	marks: ['measured', 'provisional', 'derived', 'claim'],
	place: 'An invented harbour',
	claimed: 'the harbour’s newsletter',
	limits: {
		stepWords: { main: 45, detail: 45 },
		stepBold: 1,
		stepGrade: 7,
		grade: 5,
		mainMinutes: 2
	}
} satisfies StoryConfig;
