import * as v from 'valibot';
import { modelOf, models } from '../charts/catalog';
import { record } from '../data/check-json';
import { text } from '../data/fields';
import type { Release } from './release';

const CHARTS = Object.keys(models);
const NUMBERS = 'a list of numbers and nulls';
const numbers = v.array(v.nullable(v.number('a number or null')), NUMBERS);
const rows = v.array(v.looseObject({}, 'a row as an object'), 'a list of rows');
const month = v.pipe(v.number('a month as a number'), v.integer('a month as a whole number'));
const series = record({ first: month, reported: numbers, predicted: numbers });

/** Checks only that the tables are complete. Their fields were checked when they were read. */
const tables = record({
	vintage: text,
	deaths: record({
		all_drugs: series,
		synthetic_opioids: series,
		psychostimulants: series,
		cocaine: series,
		heroin: series
	}),
	later: rows,
	fentanylByName: record({ first: month, deaths: numbers, vintage: text }),
	announced: rows,
	potency: rows,
	statements: rows,
	seizures: rows,
	states: v.looseObject(
		{ compared: rows, nation: rows, westVirginia: v.looseObject({ deaths: series }, 'an object') },
		'an object with the fields compared, nation, westVirginia'
	),
	published: rows,
	events: rows,
	positions: rows,
	route: rows
});

const source = record({ id: text, short: text, address: v.nullable(text), method: text });

const step = record({
	id: text,
	state: text,
	quiet: v.boolean('true or false'),
	headline: text,
	subtitle: text,
	alt: text,
	sources: v.array(text, 'a list of source ids')
});

/** A path in Valibot's form. Only its keys are read. */
function pathOf(value: string, keys: readonly (string | number)[]) {
	const items = keys.map((key): v.ObjectPathItem | v.ArrayPathItem =>
		typeof key === 'number'
			? { type: 'array', origin: 'value', input: [], key, value }
			: { type: 'object', origin: 'value', input: {}, key, value }
	);
	return items as [(typeof items)[number], ...typeof items];
}

/**
 * The schema of a release snapshot. Today's charts draw it, so each chart in it must be one of
 * them, in a state that it accepts.
 * @param name the release, as in the name of its file
 */
export function releaseSchema(name: string): v.GenericSchema<unknown, Release> {
	const NAME = `"${name}", as in the name of the file`;
	const schema = v.pipe(
		record({
			name: v.literal(name, NAME),
			tables,
			charts: v.record(
				v.picklist(CHARTS, `one of the charts ${CHARTS.join(', ')}`),
				v.array(step, 'a list of steps'),
				'an object with a list of steps for each chart'
			),
			sources: v.record(v.string(), source, 'an object with sources by their ids')
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { charts, sources } = dataset.value;
			const add = (message: string, input: string, ...keys: (string | number)[]) =>
				addIssue({ message, input, path: pathOf(input, keys) });
			for (const [chart, steps] of Object.entries(charts)) {
				const states = Object.keys(modelOf(chart).states);
				for (const [i, { state, sources: cited }] of steps.entries()) {
					if (!states.includes(state)) {
						add(`one of the states ${states.join(', ')}`, state, 'charts', chart, i, 'state');
					}
					for (const [j, id] of cited.entries()) {
						if (Object.hasOwn(sources, id)) continue;
						add('the id of a source in this file', id, 'charts', chart, i, 'sources', j);
					}
				}
			}
		})
	);
	// The table rows are not typed here, because they were checked when read from their files.
	return schema as unknown as v.GenericSchema<unknown, Release>;
}
