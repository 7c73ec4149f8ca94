import words from '$words/tiles.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import type { DataPoint } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import { lineOf } from './chosen-values';
import { changeMonths, changeOf } from './change';
import type { TileTables } from './tile-tables';
import { rateText } from '../rates';
import { signed, tilesOf, type Tile } from './tiles';
import type { TilesState } from './tiles-states';

/** The newest rate of a tile in words. */
function rateLine({ rates, yearly }: Tile): string {
	const newest = rates.findLast(({ y }) => y !== null);
	if (!newest) return words.pointNoRate;
	const rate = rateText(newest.y ?? 0);
	return yearly
		? fillMessage(words.pointYear, { rate, year: Math.floor(newest.x / 12) })
		: fillMessage(words.pointRate, { rate, month: formatMonth(newest.x) });
}

/** The change of a tile in words. */
function changeLines({ change }: Tile, data: TileTables): string[] {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	if (!change) return [fillMessage(words.pointNoCount, { from, to })];
	return [
		fillMessage(words.pointChange, { change: signed(changeOf(change)) }),
		fillMessage(words.pointDeaths, {
			before: count(change.from),
			from,
			after: count(change.to),
			to
		})
	];
}

/** The data points: the tiles, by column and row. */
export const dataPoints = (data: TileTables, state: TilesState): DataPoint[] =>
	tilesOf(data).map((tile) => ({
		x: tile.column,
		y: tile.row,
		label: tile.name,
		lines: state === 'lines' ? [rateLine(tile)] : changeLines(tile, data),
		...(tile.code === lineOf(data).code && { selected: true })
	}));
