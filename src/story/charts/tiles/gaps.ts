import type { Series } from '../../tables/series-schema';
import type { Month } from '$lib/data/month';

/** The gaps of a series, each with its first and last month. */
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
