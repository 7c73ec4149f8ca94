import { Pool } from '../drawing/pack';
import { sizeClasses, type Sizes } from '../drawing/size-class';
import type { Chart, Tables } from './chart-types';
import { WIDE } from './box';

/** A width or height from which a chart is drawn in some way. */
interface Step {
	from: number;
	drawn: string;
}

/** The steps at which the drawing changes. */
const changesIn = <S extends Step>(steps: readonly S[]): S[] =>
	steps.filter(({ drawn }, i) => drawn !== steps[i - 1]?.drawn);

/** What is cached for each chart, as hundreds of pages ask for it. */
const cached = new WeakMap<Chart, WeakMap<Tables, Sizes>>();

/**
 * The sizes of a chart without those from which it is drawn as before, so that fewer files are served.
 * In every box, the drawing of the merged size class is that of the size class of the chart's `sizes`.
 * @param tables without a reader's choice, which the code of the chart draws with its own `sizes`
 */
export function mergedSizes(chart: Chart, tables: Tables): Sizes {
	const ofChart = cached.get(chart) ?? new WeakMap<Tables, Sizes>();
	const sizes = ofChart.get(tables) ?? merge(chart, tables);
	cached.set(chart, ofChart.set(tables, sizes));
	return sizes;
}

function merge({ draw, states, sizes }: Chart, tables: Tables): Sizes {
	const drawings = new Pool<unknown>();
	/** The drawings with each size of small labels, by width and height. */
	const columns = new Map<number, Map<number, number[]>>();
	for (const size of sizeClasses(sizes)) {
		const drawn = drawings.indexOf(states.map((state) => draw(tables, state, size)));
		const column = columns.get(size.width) ?? new Map<number, number[]>();
		columns.set(size.width, column.set(size.height, [...(column.get(size.height) ?? []), drawn]));
	}
	const widths = changesIn(
		[...columns].map(([from, column]) => {
			const heights = changesIn([...column].map(([from, ids]) => ({ from, drawn: ids.join() })));
			const hasSmall = heights.some(({ drawn }) => new Set(drawn.split(',')).size > 1);
			// `WIDE` stays, as drawings from there are not compact.
			const drawn = JSON.stringify([heights, from >= WIDE]);
			return { from, drawn, hasSmall, heights: heights.slice(1).map(({ from }) => from) };
		})
	);
	const usual = widths.at(-1)?.heights ?? [];
	const others = widths.filter(({ heights }) => heights.join() !== usual.join());
	const withSmall = widths.filter(({ hasSmall }) => hasSmall);
	return {
		widths: widths.slice(1).map(({ from }) => from),
		heights: usual,
		heightsAt: Object.fromEntries(others.map(({ from, heights }) => [from, heights])),
		smallLabels: withSmall.some(({ from }) => from >= WIDE) || (withSmall.length > 0 && 'compact')
	};
}
