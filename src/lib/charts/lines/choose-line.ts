import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { mapStates, type Choosing } from '../choosable';
import { titleOf } from '../label-texts';
import { courseTexts } from '../course-texts';
import { placeIn } from '../x-texts';
import { extremesOf } from './line-chart-description';
import type { LineChartOptions } from './line-chart-types';
import { viewOf } from './line-chart-view';

/** Lets readers choose one of the lines of a chart. */
export const chooseLine = <T, R, L extends string, S extends string>(): Choosing<
	T,
	LineChartOptions<T, R, L, S>
> => ({
	names: ({ lines }) => (Object.keys(lines) as L[]).map((key) => [key, titleOf(lines[key].name)]),
	highlight: (options, key) => ({
		...options,
		states: mapStates(options.states, ({ about: _about, dim: _dim, ...state }) => ({
			...state,
			highlight: [key as L]
		}))
	}),
	describe: (options, { tables, state }, name) => {
		const { x, unit, format = exact } = options;
		const line = viewOf(options, tables, state as S).lines.find(({ title }) => title === name);
		const values = [...(line?.values ?? [])].map(([at, value]) => ({
			at: placeIn(x, at),
			value: format(value)
		}));
		const texts = courseTexts(name, unit, values);
		return (
			line &&
			texts && { ...texts, answer: sentences(texts.answer, extremesOf(line, { x, format })) }
		);
	}
});
