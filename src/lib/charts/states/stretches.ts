import { RECENT_MONTHS } from '../../data/selectors';
import type { Month, Series } from '../../data/types';
import type { Span } from '../path';

/** The part of a line's stretches that CDC still expects to revise most. */
export const recentOf = (runs: readonly Span[][], last: Month): Span[][] =>
	runs
		.map((run) => run.filter(({ x }) => x >= last - RECENT_MONTHS))
		.filter((run) => run.length > 1);

/** The months, first and last, in which nothing is published. */
export function gapsOf({ first, predicted }: Series): { from: Month; to: Month }[] {
	const gaps: { from: Month; to: Month }[] = [];
	predicted.forEach((value, i) => {
		const last = gaps.at(-1);
		if (value !== null) return;
		if (last?.to === first + i - 1) last.to += 1;
		else gaps.push({ from: first + i, to: first + i });
	});
	return gaps;
}
