import { textWidth } from '../chart/wrap';
import { linesOf, list, numberSize } from './texts';
import type { Context, PlotMark } from './types';

/** The room for texts right of a plot: that of the longest ones which are no wider than a share of it. */
export function roomForNames(
	marks: readonly PlotMark[],
	{ size, level }: Pick<Context, 'size' | 'level'>
): number {
	const most = size.width * (level > 0 ? 0.22 : 0.32);
	const widths = marks.flatMap(({ names = [] }) =>
		names.map(({ texts, bold = false, number }) => {
			const all = list(texts).map((each) =>
				Math.max(
					...linesOf(each, 'ink', bold).map(
						(each, i) =>
							textWidth(
								each.text + (each.struck ?? ''),
								number && i === 0 ? numberSize(size.compact) : 13,
								each.bold
							) + (each.more ? textWidth(each.more) + 5 : 0)
					)
				)
			);
			return all.find((width) => width <= most) ?? Math.min(...all);
		})
	);
	return widths.length > 0 ? Math.ceil(Math.max(...widths)) + 12 : 12;
}
