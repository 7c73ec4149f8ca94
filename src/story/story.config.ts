import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'upstream',
	locale: 'en',
	data: '../../data',
	copy: 'copy/en.md',
	methods: 'copy/methods.md',
	card: { chart: 'toll', state: 'two-thirds', counts: 'U.S. overdose deaths' },
	rings: { total: 'dots', each: 'deaths-per-dot' },
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
		stepGrade: 9.5,
		grade: 7,
		mainSteps: 17,
		mainWords: 840,
		mainMinutes: 8
	}
} satisfies StoryConfig;
