import { describe, expect, it } from 'vitest';
import { csvFile } from '$lib/export/csv';
import { charts } from '$story/charts';
import { builtFile, builtFiles, builtHead, builtPage, builtText } from '../support/build';
import { addresses, all } from '../support/built-site';
import { byId, named, textOf, valuesOf, withAttribute } from '../support/markup';

const choices = all.filter(({ shown }) => shown.choice);
const ohio = { chart: 'tiles', choice: { key: 'state', value: 'OH' } };

/** What the head of a page tells other sites. */
function headOf(address: string) {
	const head = builtHead(address);
	const [title = ''] = named(head, 'title').map(textOf);
	const [canonical = ''] = valuesOf(withAttribute(head, 'rel', 'canonical'), 'href');
	const meta = (key: string, name: string) =>
		valuesOf(withAttribute(head, key, name), 'content')[0] ?? '';
	return {
		title,
		canonical,
		description: meta('name', 'description'),
		card: meta('property', 'og:image'),
		oembed: valuesOf(withAttribute(head, 'type', 'application/json+oembed'), 'href')[0] ?? ''
	};
}

describe('the page of a state', () => {
	const heads = choices.map(({ shown, step }) => ({
		shown,
		step,
		...headOf(addresses.page(shown))
	}));

	it('is one of 51', () => {
		expect(heads).toHaveLength(51);
	});

	it.each(['title', 'description', 'canonical', 'card', 'oembed'] as const)(
		'has its own %s',
		(field) => {
			expect(new Set(heads.map((head) => head[field])).size).toBe(heads.length);
			expect(heads.filter((head) => head[field].length < 20)).toEqual([]);
		}
	);

	it('has its drawing and its texts as served', () => {
		for (const { shown, step } of choices) {
			for (const address of [addresses.page(shown), addresses.embed(shown)]) {
				const [heading] = named(builtPage(address), 'h1').map(textOf);
				expect(heading).toBe(step.headline);
			}
		}
	});

	it('has its rows and files', () => {
		const { tiles } = charts;
		for (const { shown, step, tables } of choices) {
			expect(builtText(addresses.file(shown, 'csv'))).toBe(csvFile(tiles.rows(tables, step.state)));
			for (const extension of ['png', 'svg', 'metadata.json'] as const) {
				expect(builtFile(addresses.file(shown, extension)).length).toBeGreaterThan(1000);
			}
			const links = valuesOf(named(byId(builtPage(addresses.page(shown)), 'rows'), 'a'), 'href');
			expect(links[0]).toBe(new URL(addresses.file(shown, 'csv')).pathname);
		}
	});
});

describe('the list of all states', () => {
	const pathOf = (address: string) => new URL(address).pathname;
	const pages = choices.map(({ shown }) => pathOf(addresses.page(shown)));

	it('links to the page of each state, on each page of the map', () => {
		for (const shown of [{ chart: 'tiles' }, { chart: 'tiles', step: 'since-your-state' }, ohio]) {
			const list = byId(builtPage(addresses.page(shown)), 'choices');
			expect(valuesOf(named(list, 'a'), 'href').sort()).toEqual([...pages].sort());
			expect(named(list, 'details').map(({ attributes }) => 'open' in attributes)).toEqual([true]);
		}
	});

	it('is linked from the gallery and beside the map', () => {
		const gallery = valuesOf(named(builtPage(addresses.gallery), 'a'), 'href');
		expect(gallery).toContain(pathOf(addresses.gallery) + 'tiles/#choices');
		const map = valuesOf(named(builtPage(addresses.page({ chart: 'tiles' })), 'a'), 'href');
		expect(map).toContain('#choices');
	});
});

it('no page of a state is precached', () => {
	const worker = builtFiles.filter((file) => /^service-worker.*\.js$/.test(file));
	expect(worker.length).toBeGreaterThan(0);
	for (const file of worker) {
		expect(builtText(addresses.root + file)).not.toMatch(
			/(charts|embed|oembed)\/tiles\/[A-Z]{2}\b/
		);
	}
});
