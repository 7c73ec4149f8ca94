import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import m from '$messages/scroll.json';
import { inputOfStep } from '$lib/chart/charts';
import { chartedSteps, flatten, stepById } from '$lib/model/outline';
import { loadStory } from '$story/story';
import {
	byId,
	elementsIn,
	named,
	only,
	parseXml,
	textOf,
	valuesOf,
	withAttribute
} from '../support/markup';
import { fileOf, storyPage } from './story-page';

const { definition, story, figures, help } = loadStory();
const steps = flatten(story);

describe.each(steps)('without scripts, $id', (step) => {
	const article = byId(storyPage, step.id);
	const paragraphs = elementsIn(article, ({ name }) => name === 'figure')
		.filter(({ name }) => name === 'p')
		.map(textOf);

	it('contains its full text', () => {
		expect(article.attributes).toMatchObject({ 'data-step': step.id, 'data-scene': step.scene });
		for (const [i, runs] of step.prose.entries()) {
			const said = runs.map(({ text }) => text).join('');
			// A note before the text lets readers go on to the next step.
			const link = i === 0 && step.before ? ` ${m.goOn}` : '';
			expect(paragraphs).toContain(said.replaceAll(/\s+/g, ' ').trim() + link);
		}
		expect(named(article, 'h2', 'h3', 'h4').map(textOf)).toContain(step.headline);
	});
});

describe.each(chartedSteps(story))('without scripts, $id', (step) => {
	const article = byId(storyPage, step.id);

	it('shows its chart in its state, with its finding and its alternative text', () => {
		const figure = only(named(article, 'figure'), 'figures');
		expect(figure.attributes).toMatchObject({
			'data-chart': step.chart,
			'data-state': step.id,
			'data-settled': 'true'
		});
		expect(textOf(only(named(figure, 'figcaption'), 'figcaptions'))).toContain(step.headline);
		const image = only(named(figure, 'img'), 'images');
		expect(image.attributes).toMatchObject({ alt: step.alt, loading: 'lazy' });
		const { srcset } = only(named(figure, 'source'), 'sources').attributes;
		for (const address of [image.attributes.src, srcset]) {
			const drawing = parseXml(readFileSync(fileOf(address ?? ''), 'utf8'));
			expect(elementsIn(drawing).length).toBeGreaterThan(5);
		}
	});
});

describe.each(steps.filter(({ words }) => words))('without scripts, $id', (step) => {
	const article = byId(storyPage, step.id);

	it('has no chart, and neither a CSV file nor an embed', () => {
		// The marks of claims are images that say nothing of their own.
		const images = named(article, 'figure', 'svg', 'img');
		expect(images.filter(({ attributes }) => attributes['aria-hidden'] !== 'true')).toEqual([]);
		const links = valuesOf(named(article, 'a'), 'href');
		expect(links.filter((href) => /\.csv$|#embed$/.test(href))).toEqual([]);
	});
});

it('without scripts, the step about help has every way to find it, with links to call and to text', () => {
	const shown = only(
		withAttribute(byId(storyPage, 'since-help'), 'data-part', 'help'),
		'lists of help'
	);
	expect(stepById(story, 'since-help')?.words).toBe('help');
	for (const { name, contact, about } of help) {
		for (const words of [name, contact, about]) expect(textOf(shown)).toContain(words);
	}
	expect(valuesOf(named(shown, 'a'), 'href')).toEqual([
		...['tel:911', 'tel:988', 'sms:988', 'tel:+18006624357', 'https://findtreatment.gov']
	]);
});

it('without scripts, the step that offers a choice lists a page and a CSV file of each', () => {
	const { charts } = definition;
	const offering = chartedSteps(story).filter((step) => inputOfStep(charts, step)?.pages);
	expect(offering.length).toBeGreaterThan(1);
	const lists = offering.map(({ id }) => named(byId(storyPage, id), 'noscript'));
	// Steps that share a choice list its files once.
	expect(lists.map(({ length }) => length)).toEqual([1, ...offering.slice(1).map(() => 0)]);
	const links = valuesOf(named(lists[0]?.[0] ?? storyPage, 'a'), 'href');
	expect(links).toHaveLength(2 * 51);
	expect(links.filter((href) => !existsSync(fileOf(href)))).toEqual([]);
	expect(links.filter((href) => href.endsWith('/OH/') || href.endsWith('/OH.csv'))).toHaveLength(2);
});

describe('the text of the story', () => {
	const said = (id: string) => textOf(byId(storyPage, id));

	it('names both addressees of the senators, and says that the visit was postponed', () => {
		expect(said('asks-letters')).toMatch(/Blinken and Treasury Secretary Yellen/);
		expect(said('asks-trip')).toMatch(/put the visit off over a balloon on\s+3 February 2023/);
	});

	it('never shows the claimed share without its speaker', () => {
		const share = new RegExp(`\\b${figures['claimed-share']?.text}\\b`);
		expect(said('route-claim')).toMatch(share);
		for (const step of steps.filter(({ id }) => share.test(said(id)))) {
			expect(said(step.id), step.id).toContain('Trone');
		}
	});
});
