import type { Mark, Series } from '$lib/drawing/drawing-types';
import type { SeriesPoint } from '$lib/chart/series';
import type { TileTables } from './tile-tables';
import { nationOf, type Tile } from './tiles';
import type { TilesLayout } from './tiles-layout';
import { rounded } from './rounded';

/** The name of the country's series in the tiles. */
const NATION = 'US';

/** A line of a tile as a series: every third month, and the newest one. */
function quarterly(points: readonly SeriesPoint[]): Series {
	const [first, second] = points;
	return {
		x: first?.x ?? 0,
		step: (second?.x ?? 1) - (first?.x ?? 0),
		end: points.at(-1)?.x ?? 0,
		y: points.map(({ y }) => (y === null ? null : rounded(y, 1)))
	};
}

/** The series that the tiles draw. */
export const tileSeries = (data: TileTables, tiles: readonly Tile[]): Record<string, Series> => ({
	[NATION]: quarterly(nationOf(data)),
	...Object.fromEntries(
		tiles.filter(({ yearly }) => !yearly).map(({ code, rates }) => [code, quarterly(rates)])
	)
});

/** The parts of the lower edge of a plot under months with a count, or under those without. */
function stretches({ rates }: Tile, published: boolean): number[][] {
	const parts: number[][] = [];
	rates.slice(1).forEach(({ x, y }, i) => {
		const before = rates[i];
		if (!before || (y !== null && before.y !== null) !== published) return;
		const last = parts.at(-1);
		if (last?.[2] === before.x) last[2] = x;
		else parts.push([before.x, 0, x, 0]);
	});
	return parts;
}

/** The lower edge of each plot: dashed where nothing is published. */
function footMark(tiles: readonly Tile[], plotOf: PlotOf, published: boolean): Mark {
	const parts = tiles.flatMap((tile) =>
		stretches(tile, published).map((at) => ({ at, plot: plotOf(tile) }))
	);
	return {
		type: 'path',
		key: published ? 'published months' : 'blank months',
		at: parts.flatMap(({ at }) => at),
		by: [0, 1.5],
		breaks: parts.slice(1).map((_, i) => 2 * i + 2),
		plots: parts.map(({ plot }) => plot),
		style: {
			fill: 'none',
			stroke: 'var(--slate)',
			...(published ? {} : { 'stroke-dasharray': '1.5 2.5' })
		}
	};
}

type PlotOf = (tile: Tile) => number;

/** The lines of all tiles: each kind of mark is one. */
export function lineMarks(tiles: readonly Tile[], { roomy, tall }: TilesLayout): Mark[] {
	const plotOf: PlotOf = (tile) => tiles.indexOf(tile) + 1;
	const monthly = tiles.filter(({ yearly }) => !yearly);
	const yearly = tiles.filter(({ yearly }) => yearly);
	const codes = monthly.map(({ code }) => code);
	const plots = monthly.map(plotOf);
	const width = roomy ? 1.75 : 1.25;
	const years = yearly.flatMap((tile) =>
		tile.rates.flatMap(({ x, y }) => (y === null ? [] : [{ at: [x, y, x, y], plot: plotOf(tile) }]))
	);
	const r = roomy ? 2.2 : rounded(Math.min(1.6, (tall - 17) / 7), 1);
	return [
		{
			type: 'area',
			key: 'tile areas',
			high: codes,
			plots,
			style: { fill: 'var(--accent)', 'fill-opacity': 0.2 }
		},
		{
			type: 'line',
			key: 'tile nations',
			series: tiles.map(() => NATION),
			plots: tiles.map(plotOf),
			style: { fill: 'none', stroke: 'var(--slate)', 'stroke-linejoin': 'round' }
		},
		footMark(monthly, plotOf, true),
		footMark(monthly, plotOf, false),
		{
			type: 'line',
			key: 'tile lines',
			series: codes,
			plots,
			style: {
				fill: 'none',
				stroke: 'var(--accent)',
				'stroke-width': width,
				'stroke-linejoin': 'round'
			}
		},
		{
			type: 'rect',
			key: 'tile years',
			at: years.flatMap(({ at }) => at),
			by: [-r, -r, r, r],
			plots: years.map(({ plot }) => plot),
			radius: 'full',
			style: { fill: 'var(--card)', stroke: 'var(--accent)', 'stroke-width': width - 0.25 }
		}
	];
}
