import * as v from 'valibot';
import { chartOf } from '../chart/charts';
import { record } from '../data/check-json';
import { addressOrNull } from '../data/address-or-null';
import { text } from '../data/fields';
import { chartTexts } from './chart-words';
import type { StoryDefinition } from './story-definition';
import type { Release } from './release';

const source = record({ id: text, short: text, address: addressOrNull('https://'), method: text });

const step = record({
	id: text,
	state: text,
	headline: text,
	subtitle: text,
	alt: text,
	evidence: v.string('some text'),
	sources: v.array(text, 'a list of source ids')
});

const FILE = 'the name of a file of words, such as chart.json';

/** The words of charts, by file. What draws the charts reads them: see `tools/kept-charts.mjs`. */
const words = v.record(
	v.pipe(v.string(), v.regex(/^[\w-]+\.json$/, FILE)),
	chartTexts,
	'an object with an object of texts for each file'
);

/** The data of what can be chosen in charts. The story made it from tables that were checked then. */
const choices = (charts: readonly string[]) =>
	v.record(
		v.picklist(charts, `one of the charts ${charts.join(', ')}`),
		v.record(v.string(), v.unknown(), 'an object with the data of each choice'),
		'an object with the choices of each chart'
	);

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
export function releaseSchema(
	name: string,
	{ charts, tables }: Pick<StoryDefinition, 'charts' | 'tables'>
): v.GenericSchema<unknown, Release> {
	const CHARTS = Object.keys(charts);
	const NAME = `"${name}", as in the name of the file`;
	return v.pipe(
		record({
			name: v.literal(name, NAME),
			tables: tables.snapshot,
			charts: v.record(
				v.picklist(CHARTS, `one of the charts ${CHARTS.join(', ')}`),
				v.array(step, 'a list of steps'),
				'an object with a list of steps for each chart'
			),
			sources: v.record(v.string(), source, 'an object with sources by their ids'),
			choices: v.optional(choices(CHARTS), {}),
			words: v.optional(words)
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { charts: snapshot, sources } = dataset.value;
			const add = (message: string, input: string, ...keys: (string | number)[]) =>
				addIssue({ message, input, path: pathOf(input, keys) });
			for (const [chart, steps] of Object.entries(snapshot)) {
				const { states } = chartOf(charts, chart);
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
		}),
		v.transform(({ name, tables, charts, sources, choices }) => ({
			name,
			tables,
			charts,
			sources,
			choices
		}))
	);
}
