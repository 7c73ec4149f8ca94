import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { sheetOf, tableOf } from '../../marks/sheets';
import { firstState } from '../chart-of-marks';
import { checkStates } from '../check-options';
import { chartOfRows } from '../choose-row';
import {
	checkValuedRows,
	extremesOf,
	valuedFields,
	valuedRows,
	valuesOfAll,
	valueText,
	type ValuedOptions,
	type ValuedRow,
	type ValuedState
} from '../named-rows';
import { drawTiles, TILE_SIZES, tilesEnd } from './draw-tiles';
import type { TileMap } from './tile-map';
import { usStates } from './us-states';

/** `T` are the tables of the story, `R` the rows that the chart draws, and `S` the names of its states. */
interface TileChartOptions<T, R, S extends string> extends ValuedOptions<
	T,
	R,
	S,
	Omit<ValuedState<NoInfer<R>>, 'only' | 'sorted'>
> {
	/** Which tile a row is: its code on the map. */
	code: (row: R) => string;
	/** The map: by default, `usStates`. `tileMap` makes others. */
	map?: TileMap;
	/** The value of a full tile: by default, a round one for all states. */
	end?: number;
}

/**
 * Makes a map of tiles, with its table, its tooltips and its alternative text, from a declaration.
 * @example
 * export const farms = tileChart({
 * 	id: 'farms',
 * 	subtitle: 'Farms with a dairy, 2022',
 * 	rows: ({ farms }: Tables) => farms,
 * 	name: ({ state }) => state,
 * 	code: ({ code }) => code,
 * 	value: ({ farms }) => farms,
 * 	unit: 'farms',
 * 	label: 'State',
 * 	states: { all: {}, most: { highlight: ({ farms }) => farms > 500 } }
 * })
 * @throws {RangeError} if it has no state
 */
export const tileChart = <T extends object, R, S extends string>(
	given: TileChartOptions<T, R, S>
) =>
	chartOfRows(given, (options) => {
		const { id, unit, map = usStates, format = exact } = options;
		const states = Object.keys(options.states) as S[];
		if (import.meta.env.SSR)
			checkStates(options.states, ['value', 'highlight', 'subtitle', 'about']);
		const tilesIn = (tables: T, state: S) =>
			valuedRows(options, tables, state).map((each) => ({ ...each, code: options.code(each.row) }));

		return defineChart<T, S>({
			id,
			states,
			default: firstState(id, states),
			sizes: TILE_SIZES,
			rows: (tables, state) =>
				tableOf([sheetOf(tilesIn(tables, state), valuedFields(options), () => null)]),
			dataPoints: (tables, state) =>
				tilesIn(tables, state).flatMap(({ title, code, value }) =>
					map.tiles
						.filter((tile) => tile.code === code)
						.map(({ column, row }) => ({
							x: column + 0.5,
							y: row + 0.5,
							label: title,
							lines: [valueText(value, unit, format)]
						}))
				),
			draw: (tables, state, size) => {
				const { end = tilesEnd(valuesOfAll(options, tables)) } = options;
				return drawTiles({
					size,
					map,
					end,
					values: tilesIn(tables, state).map(({ value, ...tile }) => ({
						...tile,
						value,
						text: value === null ? '' : format(value)
					})),
					legend: [fillMessage(m.fullTile, { value: format(end), unit })]
				});
			},
			description: import.meta.env.SSR
				? {
						subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
						describe: (tables, state) => {
							checkValuedRows(options, tables, state);
							const tiles = tilesIn(tables, state);
							const blank = tiles.filter(({ value }) => value === null).map(({ title }) => title);
							return sentences(
								options.states[state].about,
								fillMessage(m.tiles, { unit }),
								highestAndLowest(tiles, format),
								blank.length > 0 ? fillMessage(m.noValues, { name: listOf(blank) }) : ''
							);
						}
					}
				: null
		});
	});

/** Where the value is highest and where it is lowest, or "" without values. */
function highestAndLowest<R>(
	tiles: readonly ValuedRow<R>[],
	format: (value: number) => string
): string {
	const [highest, lowest] = extremesOf(tiles) ?? [];
	if (!highest || !lowest) return '';
	return fillMessage(m.tileExtremes, {
		highest: highest.title,
		most: format(highest.value),
		lowest: lowest.title,
		least: format(lowest.value)
	});
}
