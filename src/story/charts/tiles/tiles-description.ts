import words from '$words/tiles.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { listOf } from '$lib/data/list';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { changeOf } from './change';
import { describeTile } from './chosen-tile-description';
import { bySign, tilesOf, type Tile } from './tiles';
import type { TilesState } from './tiles-states';

const named = (tiles: readonly Tile[]) => listOf(tiles.map(({ name }) => name).sort());

/** The states among the tiles: the District of Columbia is none. */
const statesOf = (tiles: readonly Tile[]) => tiles.filter(({ code }) => code !== 'DC');

/** How many states fell and rose: the District of Columbia is not a state, and is named. */
function directions(data: Tables): string {
	const { fell, rose, unknown } = bySign(data);
	const states = statesOf(fell);
	const halved = states.filter(({ change }) => change !== null && changeOf(change) < -0.5);
	const [rising, silent] = [named(rose), named(unknown)];
	return states.length < fell.length
		? fillMessage(words.directionsDistrict, {
				fell: states.length,
				halved: halved.length,
				rose: rising,
				count: unknown.length,
				unknown: silent
			})
		: fillMessage(words.directions, {
				fell: states.length,
				halved: halved.length,
				rose: rising,
				count: unknown.length,
				unknown: silent
			});
}

/** In how many states the deaths fell, and where they rose. */
function fellAndRose(data: Tables): string {
	const { fell, rose } = bySign(data);
	const states = statesOf(fell);
	return states.length < fell.length
		? fillMessage(words.fellAndRoseDistrict, { fell: states.length, rose: named(rose) })
		: fillMessage(words.fellAndRose, { fell: states.length, rose: named(rose) });
}

/** States that have no monthly counts. */
const yearly = (data: Tables) =>
	sentences(
		fillMessage(words.yearly, { names: named(tilesOf(data).filter((tile) => tile.yearly)) }),
		words.tableGivesAll
	);

/** The description of the tiles in each state. */
export const tilesDescription: ChartDescription<Tables, TilesState> = {
	subtitle: (data, state) => describeTile(data, state).subtitle,
	describe: (data, state) =>
		state === 'lines'
			? sentences(fellAndRose(data), describeTile(data, state).alt, yearly(data))
			: sentences(describeTile(data, state).alt, directions(data))
};
