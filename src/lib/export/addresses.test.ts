import { expect, it } from 'vitest';
import { addressesIn } from './addresses';

const at = addressesIn('https://example.org/site/');
const chart = { chart: 'toll' };
const step = { chart: 'toll', step: 'toll-climb' };

// Public contract: other people's pages depend on each of these.
it.each([
	[at.story(), ''],
	[at.story('toll-climb'), '#toll-climb'],
	[at.gallery, 'charts/'],
	[at.page(chart), 'charts/toll/'],
	[at.page(step), 'charts/toll/toll-climb/'],
	[at.file(chart, 'csv'), 'charts/toll.csv'],
	[at.file(step, 'metadata.json'), 'charts/toll/toll-climb.metadata.json'],
	[at.embed(chart), 'embed/toll/'],
	[at.embed(step), 'embed/toll/toll-climb/'],
	[at.embed(chart, '2026-08'), 'embed/toll/@2026-08/'],
	[at.embed(step, '2026-08'), 'embed/toll/toll-climb/@2026-08/'],
	[at.helper, 'embed/v1.js'],
	[at.oembed(chart, 'json'), 'oembed/toll.json'],
	[at.oembed(step, 'xml'), 'oembed/toll/toll-climb.xml'],
	[at.providers, 'oembed/providers.json']
])('builds %s', (address, path) => {
	expect(address).toBe(`https://example.org/site/${path}`);
});
