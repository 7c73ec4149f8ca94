import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import { sourcesByScene } from '$lib/views/scroll/scroll-data';
import { loadStory } from '$story/story';
import { BASE, BUILD } from '../support/build';
import {
	byId,
	elementsIn,
	named,
	only,
	rawText,
	textOf,
	valuesOf,
	withAttribute,
	type Markup
} from '../support/markup';
import { html, storyPage } from './story-page';

const { story, sources, help } = loadStory();
const steps = flatten(story);
const elements = elementsIn(storyPage);
const ids = valuesOf(elements, 'id');

describe('the story page', () => {
	it('is in English, with a title, a description and one h1', () => {
		const document = only(named(storyPage, 'html'), 'html');
		expect(html).toMatch(/^<!doctype html>/i);
		expect(document.attributes.lang).toBe('en');
		const head = only(named(storyPage, 'head'), 'head');
		expect(textOf(only(named(head, 'title'), 'titles'))).toContain(story.title);
		expect(textOf(only(named(storyPage, 'h1'), 'h1'))).toBe(story.title);
		const metas = named(storyPage, 'meta').map(({ attributes }) => attributes);
		const about = metas.filter(({ name }) => name === 'description');
		expect(about.map(({ content }) => content)).toEqual([story.standfirst]);
		expect(metas.filter(({ name }) => name === 'viewport')).toHaveLength(1);
	});

	it('has Open Graph metadata for sharing: title, description, address and card', () => {
		const content = (key: string) =>
			named(storyPage, 'meta').find(
				({ attributes: { name, property } }) => (property ?? name) === key
			)?.attributes.content ?? '';
		const title = `${story.title}: ${story.subject}`;
		expect(textOf(only(named(storyPage, 'title'), 'titles'))).toBe(title);
		expect(content('og:title')).toBe(title);
		expect(content('og:description')).toBe(story.standfirst);
		expect(content('og:url')).toMatch(new RegExp(`^https?://[^/]+${BASE}/$`));
		expect(content('og:image')).toBe(`${content('og:url')}card.png`);
		expect(content('og:image:alt').length).toBeGreaterThan(80);
		expect(content('twitter:card')).toBe('summary_large_image');
	});

	it('has a card of 1200 by 630 pixels, and an icon for home screens', () => {
		// The header of a PNG has width and height at fixed offsets (RFC 2083, 11.2.1).
		const size = (file: string) => {
			const png = readFileSync(join(BUILD, file));
			expect(png.toString('latin1', 1, 4)).toBe('PNG');
			return [png.readUInt32BE(16), png.readUInt32BE(20)];
		};
		expect(size('card.png')).toEqual([1200, 630]);
		expect(size('icon.png')).toEqual([180, 180]);
	});

	it('describes itself to search engines as an Article with its scenes as parts', () => {
		const [data] = withAttribute(storyPage, 'type', 'application/ld+json').map(rawText);
		const article = JSON.parse(data ?? '') as Record<string, unknown> & {
			hasPart: { url: string }[];
		};
		expect(article).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			headline: `${story.title}: ${story.subject}`,
			description: story.standfirst,
			inLanguage: 'en',
			dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string
		});
		const ends = article.hasPart.map(({ url }) => new URL(url).hash.slice(1));
		expect(ends).toEqual(story.scenes.map(({ steps }) => steps[0]?.id));
	});

	it('skips no heading level, with or without scripts', () => {
		const isShut = ({ attributes }: Markup) => 'popover' in attributes;
		const levels = elementsIn(storyPage, isShut).flatMap(({ name }) =>
			/^h[1-6]$/.test(name) ? Number(name.slice(1)) : []
		);
		expect(levels[0]).toBe(1);
		const leaps = levels.slice(1).filter((level, i) => level > (levels[i] ?? 0) + 1);
		expect(leaps).toEqual([]);
	});

	it('has a heading for every scene, for help and for sources', () => {
		const headings = named(storyPage, 'h2').map(textOf);
		expect(headings).toEqual(expect.arrayContaining(story.scenes.map(({ title }) => title)));
		for (const id of ['help', 'sources']) expect(named(byId(storyPage, id), 'h2')).toHaveLength(1);
	});

	it('has unique ids and no reference to a missing id', () => {
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		const references = elements.flatMap(({ attributes }) => [
			...['aria-labelledby', 'aria-describedby', 'popovertarget', 'for'].flatMap(
				(key) => attributes[key] ?? []
			),
			...Object.values(attributes).flatMap((value) => /url\(#([^)]+)\)/.exec(value)?.[1] ?? [])
		]);
		expect(references.length).toBeGreaterThan(20);
		expect(references.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('repeats no text of its steps as data', () => {
		const data = withAttribute(storyPage, 'data-props').map(rawText).join();
		expect(data).toContain(steps[0]?.id);
		const texts = steps.flatMap((step) => [
			step.headline,
			...(step.words ? [] : [step.alt]),
			...step.prose.flat().flatMap(({ text, strong }) => (strong ? [] : text))
		]);
		const long = texts
			.map((text) => JSON.stringify(text).slice(1, -1))
			.filter((text) => text.length > 20);
		expect(long.length).toBeGreaterThan(steps.length);
		expect(long.filter((text) => data.includes(text))).toEqual([]);
	});

	it('contains no NaN, no undefined and no figure that is not filled in', () => {
		const said = textOf(storyPage);
		expect(said).not.toMatch(/NaN|undefined|Infinity|\[object|\{[a-z-]+\}/);
		for (const { attributes } of elements) {
			expect(Object.values(attributes).join(' ')).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	});

	it('lists each source once, under the scene that cites it first', () => {
		const scenes = sourcesByScene(story, Object.values(sources));
		expect(scenes.map(({ scene }) => scene)).toEqual(
			story.scenes.filter((scene) => scenes.some((each) => each.scene === scene))
		);
		const listed = scenes.flatMap(({ entries }) => entries.map(({ id }) => id));
		expect(listed.toSorted()).toEqual(
			[...new Set(steps.flatMap((step) => step.sources))].toSorted()
		);
		const lists = named(byId(storyPage, 'sources'), 'summary').map((summary) => textOf(summary));
		expect(lists).toEqual(scenes.map(({ scene, entries }) => `${scene.title} ${entries.length}`));
	});

	it('lists every contact for help and every cited source', () => {
		const contacts = textOf(byId(storyPage, 'help'));
		for (const { name, contact } of help) {
			expect(contacts).toContain(name);
			expect(contacts).toContain(contact);
		}
		const list = byId(storyPage, 'sources');
		for (const id of new Set(steps.flatMap((step) => step.sources))) {
			const words = textOf(byId(list, `source-${id}`));
			expect(words).toContain(sources[id]?.title);
			expect(words).toContain(sources[id]?.method);
		}
	});
});
