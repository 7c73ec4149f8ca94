// @module-tag long
import { describe, expect } from 'vitest';
import common from '$messages/common.json';
import { fillMessage } from '$lib/messages/fill-message';
import { chartedSteps, flatten } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { loadStory } from '$story/story';
import { askedText } from '$story/charts/toll/guess/guess-options';
import { accessibilityTree, transcriptOf, withRole } from '../accessibility-tree';
import { active, openAllDetails, scrollToStep } from '../steps';
import { test } from '../test';
import { STEP } from './find-state';

const { story, tables } = loadStory();
const QUESTION = 'toll-guess';
/** As read with scripts: a step that asks a question has the question, and not the answer. */
function asked<S extends Step>(step: S): S {
	if (step.id !== QUESTION) return step;
	const text = askedText(tables);
	return { ...step, ...text, prose: [[{ text: text.short }]] };
}
const steps = flatten(story);
const charted = chartedSteps(story);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** The name of the ring of the opening. */
const ring = ({ one, people } = story.rings ?? { one: '', people: '' }) =>
	fillMessage(common.oneRing, { people: `${one} ${people}` });

describe('the accessibility tree of the story', () => {
	test('has each step’s text, then the description of its chart', async ({ open }) => {
		const { page } = await open();
		await openAllDetails(page);
		const articles = withRole(await accessibilityTree(page), 'article');
		expect(articles).toHaveLength(steps.length);
		for (const [i, step] of steps.map(asked).entries()) {
			const article = articles[i];
			const lines = article ? transcriptOf(article) : [];
			expect(lines.join('\n'), step.id).toContain(
				`heading ${step.detail ? 4 : 3}: ${step.headline}`
			);
			const prose = step.prose.map((runs) => plain(runs.map(({ text }) => text).join('')));
			const spoken = lines.map((line) => line.replaceAll('(link) ', ''));
			// A note before the text has a link to the next step.
			const places = prose.map((text) => spoken.findIndex((line) => line.startsWith(text)));
			expect(Math.min(...places), step.id).toBeGreaterThanOrEqual(0);
			const images = lines.filter((line) => line.startsWith('image: '));
			expect(images.map(plain), step.id).toEqual(step.words ? [] : [`image: ${plain(step.alt)}`]);
			if (images[0]) expect(lines.indexOf(images[0])).toBeGreaterThan(Math.max(...places));
		}
	});

	test('describes no chart twice, and names the one on the stage and the ring briefly', async ({
		open
	}) => {
		const { page } = await open({ path: '#toll-climb' });
		await active(page, 'toll-climb');
		await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'));
		const images = withRole(await accessibilityTree(page), 'image').map(({ name }) => name);
		expect(images.filter((name, i) => images.indexOf(name) !== i)).toEqual([]);
		const described = new Set(charted.map(asked).map(({ alt }) => alt));
		const others = images.filter((name) => !described.has(name));
		const { subtitle } = charted.find(({ id }) => id === 'toll-climb') ?? {};
		expect(others).toEqual([ring(), subtitle]);
	});

	test.for([QUESTION, STEP])(
		'has a button that moves the focus to the chart of %s',
		async (id, { open }) => {
			const { page } = await open();
			await scrollToStep(page, id);
			const button = page
				.locator(`[id="${id}"]`)
				.getByRole('button', { name: 'Go to the chart and its controls' });
			await button.focus();
			await page.keyboard.press('Enter');
			const focused = page.locator('[data-part="stage"] :is(button, input):focus');
			await focused.waitFor();
			expect(await focused.count()).toBe(1);
			// A screen reader presses it without scrolling there first.
			await page.evaluate(() => scrollTo(0, 0));
			await active(page, steps[0]?.id ?? '');
			await button.dispatchEvent('click');
			await active(page, id);
			await page.locator('[data-part="stage"]:focus').waitFor();
		}
	);
});
