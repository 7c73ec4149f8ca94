import words from '$words/tiles.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { listOf } from '$lib/data/list';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { changeOf } from './change';
import { describeTile } from './chosen-tile-description';
import { bySign, tilesOf, type Tile } from './tiles';

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
