import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { flatten } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { accessibilityTree, transcriptOf, withRole } from '../accessibility-tree';
import { openAllDetails } from '../steps';
import { test } from '../test';

const DOCUMENT = 'docs/accessibility.md';
/** What the transcript stands between. */
const MARKS = ['<!-- transcript -->', '<!-- /transcript -->'] as const;

/** Steps of all scenes. */
const STEPS = [
	'toll-climb',
	'involved-two-thirds',
	'potency-range',
	'route-ports',
	'asks-three',
	'turn-control',
	'west-virginia-rate',
	'since-fall',
	'since-help'
];

test('the document on accessibility has what a screen reader reads of steps of all scenes', async ({
	open
}) => {
	const { page } = await open();
	await openAllDetails(page);
	const { story } = loadStory();
	const ids = flatten(story).map(({ id }) => id);
	const scenes = flatten(story).filter(({ id }) => STEPS.includes(id));
	expect(new Set(scenes.map(({ scene }) => scene)).size).toBe(story.scenes.length);
	const articles = withRole(await accessibilityTree(page), 'article');
	const read = STEPS.map((id) => {
		const article = articles[ids.indexOf(id)];
		return `### ${id}\n\n\`\`\`text\n${(article ? transcriptOf(article) : []).join('\n')}\n\`\`\``;
	});
	const text = readFileSync(DOCUMENT, 'utf8');
	const [before = '', rest = ''] = text.split(`${MARKS[0]}\n`);
	const [, after = ''] = rest.split(MARKS[1]);
	const expected = `${before}${MARKS[0]}\n\n${read.join('\n\n')}\n\n${MARKS[1]}${after}`;
	await expect(expected).toMatchFileSnapshot(`../../../${DOCUMENT}`);
});
