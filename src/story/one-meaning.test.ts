import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark } from '$lib/drawing/mark-types';
import { sizeClassOf } from '$lib/drawing/size-class';
import { loadStory } from './story';

const { tables, definition } = loadStory();
const SIZE = { width: 390, height: 400 };

/** The marks of every state of every chart. */
const drawn = Object.values(definition.charts).flatMap((chart) =>
	chart.states.map((state) => {
		const { back, plot, front } = chart.draw(tables, state, sizeClassOf(boxOf(SIZE), chart.sizes));
		const marks: Mark[] = [...back, ...plot, ...front];
		return { name: `${chart.id} ${state}`, marks };
	})
);

/** The states with a mark in which a word stands, as in `hatch-slate`. */
const withWord = (word: string) =>
	drawn
		.filter(({ marks }) => marks.some((mark) => JSON.stringify(mark).includes(word)))
		.map(({ name }) => name);

/** Where something is hatched: its amount is not known, or a count is missing. */
const HATCHED: Readonly<Record<string, string>> = {
	'toll counted': 'counts of the newest months are missing',
	'toll blip': 'a rise that was announced, and that later counts do not show',
	'route before': 'amounts are not known',
	'route after': 'amounts are not known',
	'route answer': 'amounts are not known',
	'tiles change': 'a count is missing',
	'potency others': 'a range that was reported for some nitazenes',
	'precursors claim': 'shares that nobody counted',
	'precursors all-statements': 'shares that nobody counted',
	'timeline climb': 'amounts are not known',
	'timeline explanations': 'how much each explains',
	'ages leading-cause': 'a rank that was claimed'
};

/** The charts with the accent: what is synthetic opioids in them. */
const SYNTHETIC: Readonly<Record<string, string>> = {
	toll: 'deaths',
	route: 'fentanyl on its way',
	tiles: 'deaths',
	potency: 'the drugs',
	precursors: 'a share of fentanyl itself',
	timeline: 'parcels with fentanyl, and deaths',
	states: 'deaths',
	seizures: 'fentanyl that was found',
	ages: 'the deaths of the claim'
};

describe('a mark has one meaning', () => {
	it('rings are people, in a field of them, and other hollow dots are estimates', () => {
		const rings = drawn.flatMap(({ name, marks }) =>
			marks.flatMap((mark) =>
				mark.type === 'dots' && mark.total > (mark.filled ?? 0)
					? `${name}, ${mark.arrange.kind}: ${mark.key}`
					: []
			)
		);
		expect(rings).toEqual([
			'toll field, field: rings',
			'toll two-thirds, field: rings',
			'toll left, field: rings left',
			'states rates, points: states estimated soft'
		]);
	});

	it('nothing that was counted is hatched', () => {
		expect(withWord('hatch-')).toEqual(Object.keys(HATCHED));
	});

	it('the accent is for synthetic opioids', () => {
		const charts = withWord('accent').map((name) => name.split(' ')[0]);
		expect([...new Set(charts)]).toEqual(Object.keys(SYNTHETIC));
	});
});
