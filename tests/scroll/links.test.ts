import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { elementsIn, named, valuesOf } from '../support/markup';
import { fetched, fileOf, storyPage, styles } from './story-page';

const steps = flatten(loadStory().story);
const elements = elementsIn(storyPage);
const ids = valuesOf(elements, 'id');
const links = valuesOf(named(storyPage, 'a'), 'href');
const isElsewhere = (address: string) => /^([a-z]+:)?\/\//i.test(address);

describe('the links and files of the story page', () => {
	it('refers only to files that exist in build/', () => {
		const inside = [...fetched, ...links].filter(
			(address) => address.startsWith('/') && !isElsewhere(address)
		);
		expect(inside.length).toBeGreaterThan(steps.length);
		expect(inside.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
		for (const sheet of styles) {
			const css = readFileSync(fileOf(sheet), 'utf8');
			for (const [, address = ''] of css.matchAll(/url\(["']?((?!data:|#)[^"')]+)/g)) {
				expect(existsSync(fileOf(posix.resolve(dirname(sheet), address))), address).toBe(true);
			}
		}
	});

	it('links to existing ids, among them help, sources and every step', () => {
		const fragments = links.flatMap((href) => (href.startsWith('#') ? href.slice(1) : []));
		expect(fragments).toEqual(
			expect.arrayContaining(['help', 'sources', ...steps.map((s) => s.id)])
		);
		expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('links only to the site, to https addresses, to mail, or to numbers to call or to text', () => {
		const odd = named(storyPage, 'a').filter(
			({ attributes: { href = '' } }) => !/^(#.|\/|https:\/\/|tel:|sms:|mailto:)/.test(href)
		);
		expect(odd).toEqual([]);
	});
});
