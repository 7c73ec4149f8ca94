import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { TileTables } from './tile-tables';
import { largeLines } from './chosen-values';
import { columnMarks } from './tiles-columns';
import { chosenFrame, codeMarks, frameMarks } from './tiles-frames';
import { gridOf, layoutOf } from './tiles-layout';
import { legendMarks } from './tiles-legend';
import { lineMarks, tileSeries } from './tiles-lines';
import { formulaLabel, noteMarks, titleMarks } from './tiles-notes';
import { panelOf } from './tiles-panel';
import type { TilesState } from './tiles-states';
import { monthsOf, tilesEnd, tilesOf } from './tiles';

/** A map of tiles, each with the line or the column of a jurisdiction, and above it one drawn large. */
export function drawTiles(tables: TileTables, state: TilesState, size: SizeClass): Drawing {
	const tiles = tilesOf(tables);
	const changes = state === 'change';
	const layout = layoutOf(size, state, tables.states.chosen !== null);
	const hasLines = !changes && !layout.codesOnly;
	const months = monthsOf(tables);
	const { back, front, labels, series, ...panel } = panelOf(tables, state, layout);
	const large = largeLines(tables).map(({ code }) => code);
	return {
		...panel,
		// The axes change between the old lines and the new ones, when neither is visible.
		...(changes ? { follows: 'lines', moves: [0.5, 0.5] } : {}),
		grid: gridOf(layout, [months[0] ?? 0, months.at(-1) ?? 1], tilesEnd(tiles)),
		by: 'both',
		series: hasLines ? { ...series, ...tileSeries(tables, tiles) } : series,
		back: [
			...frameMarks(tiles, state, layout),
			...(changes ? columnMarks(tables, tiles, layout) : []),
			...back
		],
		plot: [],
		front: [
			...(hasLines ? lineMarks(tiles, layout) : []),
			...front,
			...codeMarks(tiles, state, layout),
			...tiles.filter(({ code }) => large.includes(code)).map((tile) => chosenFrame(tile, layout)),
			...titleMarks(tables, state, layout),
			...noteMarks(tables, state, layout),
			...legendMarks(tables, tiles, state, layout)
		],
		labels: [...labels, formulaLabel(state, layout)]
	};
}
