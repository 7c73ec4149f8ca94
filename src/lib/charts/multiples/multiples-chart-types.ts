import type { LineChartOptions, LineChartState } from '../lines/line-chart-types';

/** Declares small multiples: a line chart with one plot for each line. */
export interface MultiplesChartOptions<T, R, L extends string, S extends string> extends Omit<
	LineChartOptions<T, R, L, S>,
	'states'
> {
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, MultiplesChartState<NoInfer<L>>>>;
}

/** What a state of small multiples shows: by default, all values, no line in colour. */
export type MultiplesChartState<L extends string = string> = Omit<
	LineChartState<L>,
	'dim' | 'dots'
>;
