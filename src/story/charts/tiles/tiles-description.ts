import type { ChartDescription } from '$lib/chart/chart-types';
import type { Tables } from '../../tables/table-types';
import { describeTile } from './chosen-tile-description';
import { bySign, changeOf, tilesOf, type Tile } from './tiles';
import type { TilesState } from './tiles-keyframes';

const list = new Intl.ListFormat('en');
const named = (tiles: readonly Tile[]) => list.format(tiles.map(({ name }) => name).sort());

/** How many states fell and rose: the District of Columbia is not a state, and is named. */
function directions(data: Tables): string {
	const { fell, rose, unknown } = bySign(data);
	const states = fell.filter(({ code }) => code !== 'DC');
	const district = states.length < fell.length ? ' and the District of Columbia' : '';
	const halved = states.filter(({ change }) => change !== null && changeOf(change) < -0.5);
	return `The estimate fell in ${states.length} states${district}, in ${halved.length} of the states by more than half, and rose in ${named(rose)}; no change can be told for ${unknown.length}: ${named(unknown)}.`;
}

/** States that have no monthly counts. */
const yearly = (data: Tables) =>
	`Yearly counts only, drawn as rings: ${named(tilesOf(data).filter((tile) => tile.yearly))}. The table gives all.`;

/** The description of the tiles in each state. */
export const tilesDescription: ChartDescription<Tables, TilesState> = {
	subtitle: (data, state) => describeTile(data, state).subtitle,
	describe: (data, state) =>
		`${describeTile(data, state).alt} ${state === 'lines' ? yearly(data) : directions(data)}`
};
