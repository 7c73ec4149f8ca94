import { usStates } from '$lib/charts/tiles/us-states';
import type { TilePlace } from '$lib/charts/tiles/tile-map';
import { tileOf, type JurisdictionTile } from '../../tables/jurisdiction-tiles';
import { changeMonth } from '../../tables/selectors';
import { changeOf } from './change';
import { countryOf } from './chosen-values';
import type { TileTables } from './tile-tables';

/** A jurisdiction or the country, in short. */
export type Named = JurisdictionTile & { name: string };

/** A jurisdiction in its place. */
export type Tile = TilePlace & Named;

/** All tiles, row by row. */
export const tilesOf = ({ states }: TileTables): Tile[] =>
	usStates.tiles.flatMap((place) => {
		const tile = states.tiles.find(({ code }) => code === place.code);
		const compared = states.compared.find(({ code }) => code === place.code);
		return tile && compared ? [{ ...tile, ...place, name: compared.name }] : [];
	});

/** All jurisdictions by their names, and the country. */
export function rowsOf(data: TileTables): (Named & Partial<TilePlace>)[] {
	const { name, ...country } = countryOf(data);
	return [
		...tilesOf(data).sort((a, b) => a.name.localeCompare(b.name)),
		{ ...tileOf(country, changeMonth(data)), name }
	];
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
