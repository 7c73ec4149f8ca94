import type { Smoothness } from './scroll-recording';
import { decimal, medianOf, whole, type Row } from './table';

/** The rows of a table that compares how smooth scrolls were: one cell for the rounds of each page. */
export function smoothnessRows(scrolls: readonly (readonly Smoothness[])[]): Row[] {
	const row = (
		label: string,
		quantity: (scroll: Smoothness) => number,
		format: Row['format'] = whole
	): Row => ({ label, values: scrolls.map((rounds) => medianOf(rounds, quantity)), format });
	return [
		row('frames', ({ frames }) => frames),
		row('95 % of frames within, ms', ({ p95 }) => p95, decimal),
		row('99 % of frames within, ms', ({ p99 }) => p99, decimal),
		row('blocked, ms', ({ blocked }) => blocked),
		row('blocked per 1,000 frames, ms', ({ blockedPerThousand }) => blockedPerThousand)
	];
}
