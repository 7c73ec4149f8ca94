import { lastMonth } from '../../tables/series';
import { tileMonths, type JurisdictionTile } from '../../tables/jurisdiction-tiles';
import type { TileTables } from './tile-tables';
import type { SeriesPoint } from '$lib/chart/series';
import { valueAt } from '$lib/chart/series';
import { changeOf } from './change';
import { nationRates } from './chosen-values';
import { tilePlaces, type TilePlace } from './tile-map';

/** A jurisdiction in its place. */
export interface Tile extends TilePlace, JurisdictionTile {
	name: string;
	/** Deaths per 100,000 residents. */
	rates: readonly SeriesPoint[];
}

/** The months of all tiles. */
export function monthsOf({ states }: TileTables): number[] {
	const { deaths } = states.westVirginia;
	return tileMonths(deaths.first, lastMonth(deaths));
}

/** All tiles, row by row. */
export function tilesOf(data: TileTables): Tile[] {
	const months = monthsOf(data);
	return tilePlaces.flatMap((place) => {
		const tile = data.states.tiles.find(({ code }) => code === place.code);
		const compared = data.states.compared.find(({ code }) => code === place.code);
		if (!tile || !compared) return [];
		const rates = months.map((x, i) => {
			const value = tile.perMillion[i] ?? null;
			return { x, y: value === null ? null : value / 10 };
		});
		return [{ ...tile, ...place, name: compared.name, rates }];
	});
}

/** The country's rates in the months of the tiles. */
export function nationOf(data: TileTables): SeriesPoint[] {
	const { first, predicted } = nationRates(data);
	return monthsOf(data).map((x) => ({ x, y: valueAt(first, predicted, x) }));
}

/** The end of the scale that all tiles share, at a multiple of five. */
export const tilesEnd = (tiles: readonly Tile[]): number =>
	Math.ceil(Math.max(...tiles.flatMap(({ rates }) => rates.map(({ y }) => y ?? 0))) / 5) * 5;

/** A change as printed, with its sign: "−60 %". */
export function signed(share: number, unit = '\u00a0%'): string {
	const whole = Math.round(share * 100);
	return `${whole < 0 ? '−' : whole > 0 ? '+' : ''}${Math.abs(whole)}${unit}`;
}

/** The jurisdictions in which the estimate fell and rose, and those without both counts. */
export function bySign(data: TileTables): Record<'fell' | 'rose' | 'unknown', Tile[]> {
	const tiles = tilesOf(data);
	const by = (test: (share: number) => boolean) =>
		tiles.filter(({ change }) => change !== null && test(changeOf(change)));
	return {
		fell: by((share) => share < 0),
		rose: by((share) => share > 0),
		unknown: tiles.filter(({ change }) => change === null)
	};
}
