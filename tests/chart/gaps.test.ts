import { expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { chartOf } from '$lib/chart/charts';
import { pixelsOf } from '$lib/drawing/numbers';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { loadTables } from '$story/tables/tables';
import type { Tables } from '$story/tables/table-types';
import { editedTables } from '../support/edited-tables';
import { fixtureTables } from '../support/fixture-tables';
import { charts } from '$story/charts';

/** Two months in the middle of the lines, and one of the newest months, which are hatched. */
const MISSING = ['2018-03', '2020-03', '2025-05'];
/** A segment with at least this many points is a line of months or their band. */
const MONTHS = 6;
const SIZE = { width: 700, height: 480 };

const countryTables = () =>
	editedTables('overdose-12mo.csv', (text) =>
		text.replaceAll(
			/^(2018-03|2020-03|2025-05),(all_drugs|synthetic_opioids),\d+,\d+,/gm,
			'$1,$2,,,'
		)
	);
const stateTables = () =>
	editedTables('states-12mo.csv', (text) =>
		text.replaceAll(/^WV,(2018-03|2020-03|2025-05),\d+,\d+,,/gm, 'WV,$1,,,low quality,')
	);

/** The separate segments of each line and area of months, as points in pixels. */
const partsOf = ({ layers, drawing, place }: ResolvedDrawing): [x: number, y: number][][] =>
	Object.values(layers)
		.flat()
		.flatMap((mark) =>
			mark.type === 'line' || mark.type === 'area' ? pixelsOf(mark, drawing, place) : []
		);

/** The longest step between neighbouring months of each line and band, relative to the median step. */
function longestSteps(resolved: ResolvedDrawing): number[] {
	return partsOf(resolved)
		.filter((places) => places.length >= MONTHS)
		.map((places) => {
			// An area above zero goes back along its foot in one step.
			const foot = Math.max(...places.map(([, y]) => y));
			const steps = places.slice(1).flatMap(([x, y], i) => {
				const [fromX = x, fromY = y] = places[i] ?? [];
				return y === foot && fromY === foot ? [] : [Math.abs(x - fromX)];
			});
			const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
			return Math.max(...steps) / usual;
		});
}

type Id = keyof typeof charts;

/** The number of segments of lines and bands in a drawing. */
const countOf = (resolved: ResolvedDrawing) =>
	partsOf(resolved).filter(({ length }) => length >= MONTHS).length;

function drawn(data: Tables, id: Id, state: string): ResolvedDrawing {
	const chart = chartOf(charts, id);
	return resolvedIn(chart.draw(data, state, sizeClassOf(boxOf(SIZE), chart.sizes)), SIZE);
}

/** The states of the toll that draw rings, months without a gap, or the lines of another table. */
const WITHOUT_GAP = [
	...['field', 'two-thirds', 'left', 'gathered'],
	...['guess', 'guess-open', 'guess-answered', 'fall', 'blip']
];

const cases: [chart: Id, name: string, edited: () => string][] = [
	...charts.toll.states
		.filter((name) => !WITHOUT_GAP.includes(name))
		.map((name) => ['toll', name, countryTables] as const),
	['timeline', 'climb', countryTables],
	...['west-virginia', 'since'].map((name) => ['states', name, stateTables] as const)
].map(([chart, name, edited]) => [chart as Id, name, edited] as [Id, string, () => string]);

it.each(cases)(
	`leaves a gap in the chart %s in the state %s where ${MISSING.join(', ')} are not published`,
	(chart, name, edited) => {
		const whole = drawn(fixtureTables, chart, name);
		const gapped = drawn(loadTables(edited()), chart, name);
		expect(longestSteps(whole).filter((step) => step > 1.5)).toEqual([]);
		expect(longestSteps(gapped).filter((step) => step > 1.5)).toEqual([]);
		expect(countOf(gapped)).toBeGreaterThan(countOf(whole));
	}
);
