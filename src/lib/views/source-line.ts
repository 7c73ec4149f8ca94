import m from '$messages/chart.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { Source } from '../data/sources';

/** The publishers of a chart's figures, in one line. */
export function sourceLine(sources: readonly Pick<Source, 'short'>[]): string {
	const [first, ...more] = sources;
	const line = fillMessage(m.source, { source: first?.short ?? '' });
	return more.length > 0 ? line + fillMessage(m.andMore, { count: more.length }) : line;
}
