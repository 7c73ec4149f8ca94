import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { columnKey } from '../column-key';
import { firstState } from '../first-state';
import { namedRows } from '../named-rows';
import { drawTiles, TILE_SIZES, tilesEnd } from './draw-tiles';
import type { TileChartOptions } from './tile-chart-types';
import { usStates } from './us-states';

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
export function tileChart<T extends object, R, S extends string>(
	options: TileChartOptions<T, R, S>
) {
	const { id, label, unit, map = usStates, format = exact } = options;
	const states = Object.keys(options.states) as S[];
	const tilesIn = (tables: T, state: S) => tilesOf(options, tables, state);
	const written = (value: number | null) =>
		value === null
			? chart.notPublished
			: fillMessage(m.tooltipValue, { value: format(value), unit });

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		sizes: TILE_SIZES,
		rows: (tables, state) => ({
			columns: [
				{ key: columnKey(label, 'name'), label, unit: '' },
				{ key: columnKey(unit, 'value'), label: unit, unit }
			],
			rows: tilesIn(tables, state).map(({ title, value }) => [title, value])
		}),
		dataPoints: (tables, state) =>
			tilesIn(tables, state).flatMap(({ title, code, value }) =>
				map.tiles
					.filter((tile) => tile.code === code)
					.map(({ column, row }) => ({
						x: column + 0.5,
						y: row + 0.5,
						label: title,
						lines: [written(value)]
					}))
			),
		draw: (tables, state, size) => {
			const { end = endOf(options, tables) } = options;
			return drawTiles({
				size,
				map,
				end,
				values: tilesIn(tables, state).map(({ drawn, code, value }) => ({
					...drawn,
					code,
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
						const tiles = tilesIn(tables, state);
						const blank = tiles.filter(({ value }) => value === null).map(({ title }) => title);
						return sentences(
							options.states[state].about,
							fillMessage(m.tiles, { unit }),
							extremes(tiles, format),
							blank.length > 0 ? fillMessage(m.noValues, { name: listOf(blank) }) : ''
						);
					}
				}
			: null
	});
}

/** The tiles of a state which have a row. */
function tilesOf<T, R, S extends string>(options: TileChartOptions<T, R, S>, tables: T, state: S) {
	const { value = options.value } = options.states[state];
	return namedRows(options, options.states[state], tables, value).map((each) => ({
		...each,
		code: options.code(each.row),
		value: value(each.row)
	}));
}

/** Where the value is highest and where it is lowest, or "" without values. */
function extremes(
	tiles: readonly { title: string; value: number | null }[],
	format: (value: number) => string
): string {
	const known = tiles.flatMap(({ title, value }) => (value === null ? [] : [{ title, value }]));
	const sorted = known.toSorted((a, b) => b.value - a.value);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	if (!highest || !lowest) return '';
	return fillMessage(m.tileExtremes, {
		highest: highest.title,
		most: format(highest.value),
		lowest: lowest.title,
		least: format(lowest.value)
	});
}

/** A round value of a full tile for all states, so that tiles compare between them. */
const endOf = <T, R, S extends string>(options: TileChartOptions<T, R, S>, tables: T): number =>
	tilesEnd(
		(Object.keys(options.states) as S[]).flatMap((state) => tilesOf(options, tables, state))
	);
