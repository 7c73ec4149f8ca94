import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { models, type ChartId } from '$lib/charts/catalog';
import { components } from '$lib/charts/components';
import { loadTables } from '$lib/data/tables';
import type { Tables } from '$lib/data/table-types';
import { editedTables } from './support/edited-tables';

/** A month in the middle of the lines, and one of the newest months, which are hatched. */
const MISSING = ['2018-03', '2025-05'];
/** A path with at least this many points is a line of months or their band. */
const MONTHS = 6;
const SIZE = { width: 700, height: 480 };

const countryTables = () =>
	editedTables('overdose-12mo.csv', (text) =>
		text.replaceAll(/^(2018-03|2025-05),(all_drugs|synthetic_opioids),\d+,\d+,/gm, '$1,$2,,,')
	);
const stateTables = () =>
	editedTables('states-12mo.csv', (text) =>
		text.replaceAll(/^WV,(2018-03|2025-05),\d+,\d+,,/gm, 'WV,$1,,,low quality,')
	);

/** The separate segments of each path of straight lines, as points in pixels. */
function partsOf(svg: string): [x: number, y: number][][] {
	return [...svg.matchAll(/<path d="((?:M-?[\d.]+ -?[\d.]+(?:l[-\d. ]+)?Z?)+)"/g)].flatMap(
		([, path = '']) =>
			[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)(?:l([-\d. ]+))?/g)].map(
				([, x0, y0, steps = '']) => {
					let [x, y] = [Number(x0), Number(y0)];
					const numbers = steps.match(/-?[\d.]+/g)?.map(Number) ?? [];
					const places: [number, number][] = [[x, y]];
					for (let i = 0; i < numbers.length; i += 2) {
						x += numbers[i] ?? 0;
						y += numbers[i + 1] ?? 0;
						places.push([x, y]);
					}
					return places;
				}
			)
	);
}

/** The longest step between neighbouring months of each line and band, relative to the median step. */
function longestSteps(svg: string): number[] {
	return partsOf(svg)
		.filter((places) => places.length >= MONTHS)
		.map((places) => {
			const steps = places.slice(1).map(([x], i) => Math.abs(x - (places[i]?.[0] ?? x)));
			const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
			return Math.max(...steps) / usual;
		});
}

/** The number of segments of lines and bands in a drawing. */
const countOf = (svg: string) => partsOf(svg).filter(({ length }) => length >= MONTHS).length;

const drawn = (data: Tables, chart: ChartId, state: string): string =>
	render(components[chart], {
		props: {
			data,
			keyframe: models[chart].keyframeOf(data, state),
			state,
			size: SIZE,
			title: '',
			label: ''
		}
	}).body;

const published = loadTables();
const cases: [chart: ChartId, name: string, edited: () => string][] = [
	// The state "window" draws no line.
	...Object.keys(models.toll.states)
		.filter((name) => name !== 'window')
		.map((name) => ['toll', name, countryTables] as const),
	['timeline', 'climb', countryTables],
	...['west-virginia', 'since', 'find'].map((name) => ['states', name, stateTables] as const)
].map(
	([chart, name, edited]) => [chart as ChartId, name, edited] as [ChartId, string, () => string]
);

it.each(cases)(
	`leaves a gap in the chart %s in the state %s where ${MISSING.join(' and ')} are not published`,
	(chart, name, edited) => {
		const whole = drawn(published, chart, name);
		const gapped = drawn(loadTables(edited()), chart, name);
		expect(longestSteps(whole).filter((step) => step > 1.5)).toEqual([]);
		expect(longestSteps(gapped).filter((step) => step > 1.5)).toEqual([]);
		expect(countOf(gapped)).toBeGreaterThan(countOf(whole));
	}
);
