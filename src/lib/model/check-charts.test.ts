import { expect, it } from 'vitest';
import type { Chart } from '../chart/chart-types';
import { parts } from '../../../tests/support/story';
import { checkGallery } from './check-charts';

const { charts, scenes, tables } = parts;
const toll = charts.toll as Chart;
const ofSize = {
	id: 'size',
	steps: [{ id: 'size-all', chart: 'größe', state: 'climb', sources: [] }]
};
const card = { chart: 'toll', state: 'counted', counts: 'Deaths' };

/** The problems of a valid story with some parts changed. */
const after = (change: Partial<Parameters<typeof checkGallery>[0]>) =>
	checkGallery({ charts, scenes, card, ...change }, tables);

it('accepts a chart that a step and the card show', () => {
	expect(after({})).toEqual([]);
});

it.each([
	[
		'a chart under another name than its id',
		{ charts: { toll: { ...toll, id: 'deaths' } } },
		'charts/index.ts: toll: found the chart “deaths”, expected the name to be its id.'
	],
	[
		'a chart whose id has other letters',
		{ charts: { ...charts, größe: { ...toll, id: 'größe' } }, scenes: [...scenes, ofSize] },
		'charts/index.ts: größe: the id of the chart is malformed, expected lower-case letters from a to z, digits and hyphens only.'
	],
	[
		'a state whose name has other letters',
		{ charts: { toll: { ...toll, states: [...toll.states, 'höhe'] } } },
		'chart toll: the state “höhe” is malformed, expected lower-case letters from a to z, digits and hyphens only.'
	],
	[
		'a default that is no state',
		{ charts: { toll: { ...toll, default: 'all' } } },
		'chart toll: the default is “all”, expected one of its states: climb, counted.'
	],
	[
		'a chart that no step shows',
		{ charts: { ...charts, ages: { ...toll, id: 'ages' } } },
		'charts/index.ts: ages: no step shows the chart, expected at least one.'
	],
	[
		'a card with an unknown chart',
		{ card: { ...card, chart: 'tol' } },
		'story.config.ts: card: there is no chart “tol”; the story has toll.'
	],
	[
		'a card with an unknown state',
		{ card: { ...card, state: 'all' } },
		'story.config.ts: card: the chart toll has no state “all”; it accepts climb, counted.'
	]
])('names %s', (_, change, problem) => {
	expect(after(change)).toEqual([problem]);
});

it('names a letter of the card that the fonts lack', () => {
	expect(after({ card: { ...card, counts: 'Жук' } })[0]).toEqual(
		expect.stringMatching(/^story\.config\.ts: card: found the letter “Ж” \(U\+0416\)/)
	);
});
