import { render } from 'svelte/server';
import { addressesIn } from '../../src/lib/export/addresses';
import Data from '../../src/lib/islands/Data.svelte';
import ChartHead from '../../src/lib/views/chart-page/ChartHead.svelte';
import { snippetsOf, type Snippet } from '../../src/lib/views/embed/snippets';
import { oembedOf, type OEmbed } from '../../src/lib/views/oembed/oembed';

const shown = { chart: 'toll', step: 'toll-climb' };
const addresses = addressesIn('https://example.org/upstream/');

/** The embed codes of a chart, with `title` as every text. */
export const snippetsWith = (title: string): readonly Snippet[] =>
	snippetsOf(
		{
			shown,
			finding: title,
			sources: [title],
			story: title,
			slug: 'boats',
			scripts: { v1: 'sha384-one', element: 'sha384-other' },
			height: 520,
			smallest: 400,
			tallest: 600
		},
		addresses
	).filter(({ id }) => id !== 'address');

/** The oEmbed response for a chart, with `title` as every text. */
export const oembedWith = (title: string): OEmbed =>
	oembedOf(
		{ shown, name: title, headline: title, source: title, heights: { toll: { 500: 520 } } },
		addresses
	);

/** The script element that holds JSON-LD. */
export const jsonLdWith = (data: unknown): string =>
	render(Data, { props: { type: 'application/ld+json', data } }).body;

/** The head of a chart page, with `title` as every text. */
export const headWith = (title: string): string =>
	render(ChartHead, {
		props: {
			head: {
				title,
				description: title,
				canonical: addresses.page(shown),
				picture: addresses.file(shown, 'png'),
				alt: title,
				story: title
			},
			linked: { name: title }
		}
	}).head;
