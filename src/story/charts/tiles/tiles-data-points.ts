import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import type { DataPoint } from '$lib/chart/chart-types';
import type { Tables } from '../../tables/table-types';
import { rateText } from '../states/find';
import { changeMonths } from './tiles-labels';
import { changeOf, signed, tilesOf, type Tile } from './tiles';
import type { TilesState } from './tiles-keyframes';

/** The newest rate of a tile in words. */
function rateLine({ rates, yearly }: Tile): string {
	const newest = rates.findLast(({ y }) => y !== null);
	if (!newest) return 'no rate published';
	const when = yearly ? String(Math.floor(newest.x / 12)) : formatMonth(newest.x);
	const how = yearly ? 'final count of the year' : 'estimated, 12 months to';
	const rate = `${rateText(newest.y ?? 0)} per 100,000`;
	return yearly ? `${rate} in ${when}, ${how}` : `${rate}, ${how} ${when}`;
}

/** The change of a tile in words. */
function changeLines({ change }: Tile, data: Tables): string[] {
	const [from, to] = changeMonths(data).map(formatMonth);
	if (!change) return [`no count published for ${from} or ${to}`];
	return [
		`${signed(changeOf(change))}, estimated`,
		`${count(change.from)} deaths to ${from}, ${count(change.to)} to ${to}`
	];
}

/** The data points: the tiles, by column and row. */
export const dataPoints = (data: Tables, state: TilesState): DataPoint[] =>
	tilesOf(data).map((tile) => ({
		x: tile.column,
		y: tile.row,
		label: tile.name,
		lines: state === 'lines' ? [rateLine(tile)] : changeLines(tile, data)
	}));
