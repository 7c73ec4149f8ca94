import words from '$words/tiles.json';
import { usStates } from '$lib/charts/tiles/us-states';
import type { TilePlace } from '$lib/charts/tiles/tile-map';
import type { ChartDescription } from '$lib/chart/chart-types';
import { listOf } from '$lib/data/list';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { tileOf, type JurisdictionTile } from '../../tables/jurisdiction-tiles';
import { changeMonth } from '../../tables/selectors';
import { changeOf } from './change';
import { countryOf } from './chosen-values';
import type { TileTables } from './tile-tables';
import type { Tables } from '../../tables/table-types';
import { describeTile } from './chosen-description';

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

const named = (tiles: readonly Tile[]) => listOf(tiles.map(({ name }) => name).sort());

/** How many states fell and rose, and which are unknown. */
function directions(data: Tables): string {
	const { fell, rose, unknown } = bySign(data);
	const states = fell.filter(({ code }) => code !== 'DC');
	const halved = states.filter(({ change }) => change !== null && changeOf(change) < -0.5);
	return fillMessage(words.directionsDistrict, {
		fell: states.length,
		halved: halved.length,
		rose: named(rose),
		count: unknown.length,
		unknown: named(unknown)
	});
}

/** The lines of all states, behind the one that is drawn until a reader chooses. */
const faint = (data: Tables) =>
	sentences(
		words.faintLines,
		fillMessage(words.yearlyCounts, { names: named(tilesOf(data).filter((tile) => tile.yearly)) }),
		words.tableGivesAll
	);

/** The description of the chart in each state. */
export const tilesDescription: ChartDescription<Tables, 'lines' | 'change'> = {
	subtitle: (data, state) => describeTile(data, state).subtitle,
	describe: (data, state) => {
		const { alt } = describeTile(data, state);
		if (state === 'change') return sentences(alt, directions(data));
		return data.states.chosen ? alt : sentences(alt, faint(data));
	}
};
