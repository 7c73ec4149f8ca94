import { describe, expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { BASE, builtPage, ROOT } from '../support/build';
import { named, textOf, valuesOf, withAttribute } from '../support/markup';

const { story } = loadStory();

describe('the 404 page', () => {
	const page = builtPage(`${ROOT}404.html`);

	it('lists the scenes, and links to every step and to help from any address', () => {
		expect(named(page, 'h2').map(textOf)).toEqual(story.scenes.map(({ title }) => title));
		const links = valuesOf(named(page, 'a'), 'href');
		const expected = [...flatten(story).map(({ id }) => id), 'help'].map((id) => `${BASE}/#${id}`);
		expect(links).toEqual([`${BASE}/`, ...expected]);
	});

	it('has no script, and is not indexed by search engines', () => {
		expect(named(page, 'script')).toEqual([]);
		const robots = withAttribute(page, 'name', 'robots');
		expect(valuesOf(robots, 'content')).toEqual(['noindex']);
	});
});
