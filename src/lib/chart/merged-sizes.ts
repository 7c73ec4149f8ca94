import { Pool } from '../drawing/pack';
import { sizeClasses, type Sizes } from '../drawing/size-class';
import { WIDE } from './box';
import type { Chart, Tables } from './chart-types';

/** A width or a height, and what is drawn from there. */
interface Step {
	from: number;
	drawn: string;
}

/** A width with the heights from which the drawing changes. */
interface Column extends Step {
	heights: readonly number[];
	hasSmallLabels: boolean;
}

/** The steps at which the drawing changes. */
const changesIn = <S extends Step>(steps: readonly S[]): S[] =>
	steps
		.toSorted((a, b) => a.from - b.from)
		.filter(({ drawn }, i, all) => drawn !== all[i - 1]?.drawn);

/** The columns of all size classes. Numbers stand for drawings: equal ones for equal drawings. */
function columnsOf({ draw, states, sizes }: Chart, tables: Tables): Column[] {
	const drawings = new Pool<unknown>();
	/** The drawing with each size of small labels, by width and height. */
	const byWidth = new Map<number, Map<number, number[]>>();
	for (const size of sizeClasses(sizes)) {
		const drawn = drawings.indexOf(states.map((state) => draw(tables, state, size)));
		const byHeight = byWidth.get(size.width) ?? new Map<number, number[]>();
		byWidth.set(size.width, byHeight);
		byHeight.set(size.height, [...(byHeight.get(size.height) ?? []), drawn]);
	}
	return [...byWidth].map(([from, byHeight]) => {
		const steps = changesIn([...byHeight].map(([from, all]) => ({ from, drawn: all.join() })));
		return {
			from,
			// From `WIDE`, drawings are not compact, so this width stays.
			drawn: JSON.stringify([steps, from >= WIDE]),
			heights: steps.slice(1).map(({ from }) => from),
			hasSmallLabels: [...byHeight.values()].some((all) => new Set(all).size > 1)
		};
	});
}

function merge(chart: Chart, tables: Tables): Sizes {
	const columns = changesIn(columnsOf(chart, tables));
	const countOf = (heights: string) =>
		columns.filter((each) => each.heights.join() === heights).length;
	// Pages name the most common heights once.
	const [usual = []] = columns
		.map(({ heights }) => heights)
		.sort((a, b) => countOf(b.join()) - countOf(a.join()));
	const others = columns.filter(({ heights }) => heights.join() !== usual.join());
	const heightsAt = Object.fromEntries(others.map(({ from, heights }) => [from, heights]));
	const small = columns.filter(({ hasSmallLabels }) => hasSmallLabels);
	const isSmallWhenWide = small.some(({ from }) => from >= WIDE);
	// Pages contain these: what is usual is left out.
	return {
		widths: columns.slice(1).flatMap(({ from }) => (from === WIDE ? [] : from)),
		heights: usual,
		...(others.length > 0 && { heightsAt }),
		...(!isSmallWhenWide && { smallLabels: small.length > 0 && 'compact' })
	};
}

/** Finds what a chart has with its tables once, such as its sizes, as hundreds of pages ask for them. */
export function cachedFor<R>(find: (chart: Chart, tables: Tables) => R): typeof find {
	const cached = new WeakMap<Chart, WeakMap<Tables, R>>();
	return (chart, tables) => {
		const ofChart = cached.get(chart) ?? new WeakMap<Tables, R>();
		const found = ofChart.get(tables) ?? find(chart, tables);
		cached.set(chart, ofChart.set(tables, found));
		return found;
	};
}

/**
 * The sizes of a chart without those from which it is drawn as before, so that fewer files are served.
 * In every box, the drawing of the merged size class is equal to that of the class of the chart's `sizes`.
 * @param tables without a reader's choice, which the code of the chart draws with its own `sizes`
 */
export const mergedSizes = cachedFor(merge);
