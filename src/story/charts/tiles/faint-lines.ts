import type { Month } from '$lib/data/month';
import type { Series } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';
import type { JurisdictionTile } from '../../tables/jurisdiction-tiles';

/** Thin lines of all jurisdictions with monthly counts, behind the others: one mark. @param first the first month */
export function faintLines(
	key: string,
	first: Month,
	tiles: readonly JurisdictionTile[]
): PlotMark {
	const series = tiles
		.filter(({ yearly }) => !yearly)
		.map(({ code, perMillion }): [string, Series] => [
			`faint ${code}`,
			// Halves of a death are about a pixel. The newest month may be less than three after the one before.
			{
				x: first,
				step: 3,
				y: perMillion.slice(0, -1).map((rate) => rate && Math.round(rate / 5) / 2)
			}
		]);
	const names = series.map(([name]) => name);
	return {
		key,
		extent: { x: [], y: series.flatMap(([, { y }]) => y.flatMap((rate) => rate ?? [])) },
		piece: () => ({
			series: Object.fromEntries(series),
			plot: [
				{
					type: 'line',
					key,
					series: names,
					plots: names.map(() => 0),
					style: { fill: 'none', stroke: 'var(--axis)', 'stroke-opacity': 0.45 }
				}
			]
		})
	};
}
