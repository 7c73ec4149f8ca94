import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'upstream',
	locale: 'en',
	data: '../../data',
	copy: 'copy/en.md',
	methods: 'copy/methods.md',
	card: { chart: 'toll', state: 'two-thirds', counts: 'U.S. overdose deaths' },
	marks: ['measured', 'provisional', 'derived', 'claim'],
	place: 'United States',
	claimed: 'the wire story',
	reuse: {
		licence: 'CC BY 4.0',
		address: 'https://creativecommons.org/licenses/by/4.0/',
		contact: 'methods/#contact'
	},
	// Its charts have tones and no categories.
	theme: { palette: [], icon: 'icon.svg' },
	limits: {
		stepWords: { main: 45, detail: 60 },
		// One figure, or a pair of reported and predicted.
		stepBold: 2,
		stepGrade: 9,
		grade: 7,
		mainSteps: 28,
		mainWords: 1200,
		mainMinutes: 10
	}
} satisfies StoryConfig;
