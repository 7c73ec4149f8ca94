import { expect, it } from 'vitest';
import { addressesIn } from './addresses';

const at = addressesIn('https://example.org/site/');
const chart = { chart: 'toll' };
const step = { chart: 'toll', step: 'toll-climb' };
const choice = { key: 'boat', value: 'B2' };
const chosen = { chart: 'toll', choice };
const chosenStep = { ...step, choice };
const several = { chart: 'toll', choice: { key: 'boat', value: 'B2,B3' } };

// Public contract: other people's pages depend on each of these.
it.each([
	[at.story(), ''],
	[at.story('toll-climb'), '#toll-climb'],
	[at.story('toll-climb', choice), '?boat=B2#toll-climb'],
	[at.gallery, 'charts/'],
	[at.choices('toll'), 'charts/toll/#choices'],
	[at.page(chart), 'charts/toll/'],
	[at.page(step), 'charts/toll/toll-climb/'],
	[at.page(chosen), 'charts/toll/B2/'],
	[at.page(chosenStep), 'charts/toll/toll-climb/?boat=B2'],
	[at.page(several), 'charts/toll/?boat=B2,B3'],
	[at.embed(several), 'embed/toll/?boat=B2,B3'],
	[at.file(several, 'png'), 'charts/toll.png'],
	[at.file(chart, 'csv'), 'charts/toll.csv'],
	[at.file(chosen, 'csv'), 'charts/toll/B2.csv'],
	[at.file(chosenStep, 'png'), 'charts/toll/B2.png'],
	[at.file(step, 'metadata.json'), 'charts/toll/toll-climb.metadata.json'],
	[at.embed(chart), 'embed/toll/'],
	[at.embed(step), 'embed/toll/toll-climb/'],
	[at.embed(chosen), 'embed/toll/B2/'],
	[at.embed(chosenStep), 'embed/toll/toll-climb/?boat=B2'],
	[at.embed(chart, '2026-08'), 'embed/toll/@2026-08/'],
	[at.embed(step, '2026-08'), 'embed/toll/toll-climb/@2026-08/'],
	[at.helper, 'embed/v1.js'],
	[at.oembed(chart, 'json'), 'oembed/toll.json'],
	[at.oembed(chosen, 'json'), 'oembed/toll/B2.json'],
	[at.oembed(step, 'xml'), 'oembed/toll/toll-climb.xml'],
	[at.providers, 'oembed/providers.json']
])('builds %s', (address, path) => {
	expect(address).toBe(`https://example.org/site/${path}`);
});
