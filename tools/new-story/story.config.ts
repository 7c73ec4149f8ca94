// What the build knows of the story. Paths are relative to this folder.
import type { StoryConfig } from '$lib/model/story-config';

export default {
	slug: 'new-story',
	locale: 'en-US',
	data: 'data',
	copy: 'copy.md',
	// The picture of link previews: a chart in one of its states.
	card: { chart: 'generation', state: 'all' },
	// Colours that are told apart by all readers, in the light and in the dark theme. Charts name them by
	// their place: `colour: 1`.
	theme: {
		palette: [
			{ light: '#8a6d3b', dark: '#a08050' },
			{ light: '#1d4f91', dark: '#6ea2f0' },
			{ light: '#0f8f7e', dark: '#35c9b4' }
		]
	}
} satisfies StoryConfig;
