import type { Chart, ChartDescription } from '../chart/chart-types';
import { defineChart } from '../chart/define-chart';
import type { Sizes } from '../drawing/size-class';
import { axesOf, compile, placeOn, type View } from './compile';
import { pointsOf, tableOf } from './sheets';

/** What a state shows: a block alone, or with what differs as a whole. */
export type State<T> = (tables: T) => View;

interface MarkChart<T extends object, S extends string>
	extends Pick<Chart<T, S>, 'id' | 'tall' | 'files'>, Pick<Chart, 'input'> {
	states: Readonly<Record<S, State<T>>>;
	default?: NoInfer<S>;
	/** The widths and heights at which texts are chosen and wrapped anew. */
	sizes?: Sizes;
	description: ChartDescription<T, S> | null;
}

/** From these sizes, there is room for more text. They suit most charts. */
export const SIZES: Sizes = {
	widths: [348, 448, 620, 755],
	heights: [220, 240, 279, 380],
	smallLabels: false
};

/** A chart of marks: its drawing, its table and its data points follow from what its states show. */
export function chart<T extends object, S extends string>({
	states,
	sizes = SIZES,
	default: first,
	...rest
}: MarkChart<T, S>) {
	const names = Object.keys(states) as S[];
	const view = (tables: T, state: S) => states[state](tables);
	return defineChart<T, S>({
		...rest,
		sizes,
		states: names,
		default: (first ?? names[0]) as NoInfer<S>,
		rows: (tables, state) => tableOf(view(tables, state).block.sheets),
		dataPoints: (tables, state) => {
			const shown = view(tables, state);
			return pointsOf(shown.block.sheets, axesOf(shown), placeOn(shown.block.axes));
		},
		draw: (tables, state, size) => compile(view(tables, state), size).drawing,
		requiredLabels: (tables, state, size) => compile(view(tables, state), size).required
	});
}
