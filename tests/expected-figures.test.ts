import { describe, expect, it } from 'vitest';
import { chartOf, descriptionOf } from '$lib/chart/charts';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { figures, inAlternativeTexts, inSteps } from './expected-figures';
import { storyPage } from './scroll/story-page';
import { byId, textOf } from './support/markup';

const story = loadStory();

it.each(Object.entries(figures))('prints the figure %s as %s', (id, text) => {
	expect(story.figures[id]?.text.replaceAll('\u00a0', ' ')).toBe(text);
});

it.each(Object.entries(inSteps))(
	'has the figures of the step %s on the story page',
	(id, words) => {
		const said = textOf(byId(storyPage, id));
		for (const word of words) expect(said).toContain(word);
	}
);

describe.each(Object.entries(inAlternativeTexts))('the alternative text of %s', (id, states) => {
	it.each(Object.entries(states))('has its figures in the state %s', (state, words) => {
		const { alt } = descriptionOf(chartOf(charts, id), story.tables, state);
		for (const word of words) expect(alt).toContain(word);
		// Screen readers stumble over dashes.
		expect(alt).not.toMatch(/[–—]/);
	});
});
