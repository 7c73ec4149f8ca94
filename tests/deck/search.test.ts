import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { found } from '$lib/views/deck/overview/search';

const { story } = loadStory();
const all = flatten(story);
const [first] = all;
if (!first) throw new Error('a story without steps');
const made = [
	{ ...first, id: 'toll-one', headline: 'São Paulo counts', short: 'A short text.' },
	{ ...first, id: 'toll-two', headline: 'Nobody counts', short: 'Another text.' }
];
const idsOf = (text: string) => found(made, story.scenes, text).map(({ id }) => id);

describe('a search', () => {
	it('finds every step if it is empty', () => {
		expect(found(all, story.scenes, '')).toEqual(all);
		expect(found(all, story.scenes, '  ')).toEqual(all);
	});

	it('requires every word, in any place', () => {
		expect(idsOf('counts')).toEqual(['toll-one', 'toll-two']);
		expect(idsOf('short counts')).toEqual(['toll-one']);
		expect(idsOf('short nobody')).toEqual([]);
	});

	it('ignores case and accents in the query and in the text', () => {
		expect(idsOf('SAO')).toEqual(['toll-one']);
		expect(idsOf('nóbody')).toEqual(['toll-two']);
	});

	it('also searches ids and scene titles', () => {
		expect(idsOf('toll-two')).toEqual(['toll-two']);
		const [scene] = story.scenes;
		expect(found(all, story.scenes, scene?.title ?? '')).toEqual(
			expect.arrayContaining([...(scene?.steps ?? [])])
		);
	});
});
