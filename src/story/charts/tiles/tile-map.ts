import words from '$words/tiles.json';
import type { TilePlace } from '$lib/charts/tiles/tile-map';
import type { Grid, Mark, PathMark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { percent } from '$lib/data/format';
import { usStates } from '$lib/charts/tiles/us-states';
import { textWidth } from '$lib/chart/wrap';
import { heightIn } from '$lib/drawing/height';
import { pitchOf, type PlacedTiles } from '$lib/drawing/place';
import type { Block } from '$lib/marks';
import { groupsOf } from '$lib/marks/groups';
import { regionFalls, WEST } from '../../tables/region-falls';
import { changeSheet } from './rate-sheets';
import { changeOf, TONES } from './change';
import type { TileTables } from './tile-tables';
import { tilesOf, type Tile } from './tiles';

/** The sides of a cell, each from corner to corner, and the cell beyond it. */
const SIDES = [
	{ line: [0, 0, 1, 0], beyond: [0, -1] },
	{ line: [1, 0, 1, 1], beyond: [1, 0] },
	{ line: [0, 1, 1, 1], beyond: [0, 1] },
	{ line: [0, 0, 0, 1], beyond: [-1, 0] }
] as const;

/** The outline of the West: the sides of its tiles beyond which there is another region, or none. @param width in pixels */
export function outlineOf(tiles: readonly TilePlace[], width: number): PathMark {
	const west = tiles.filter(({ code }) => WEST.includes(code));
	const lines = west.flatMap(({ column, row }) =>
		SIDES.filter(
			({ beyond: [x, y] }) =>
				!west.some((other) => other.column === column + x && other.row === row + y)
		).map(({ line }) => line.map((at, i) => at + (i % 2 === 0 ? column : row)))
	);
	const at = lines.flat();
	return {
		type: 'path',
		key: 'outline of the West',
		at,
		// Half of a line along the edge of the drawing would be cut off.
		by: at.map((each) => (each === 0 ? 1 : 0)),
		anchors: 'gg',
		breaks: lines.slice(1).map((_, i) => 2 * i + 2),
		style: { stroke: 'var(--ink)', 'stroke-width': width, 'stroke-linecap': 'square' }
	};
}

const [DARK, LIGHT, INK] = ['#1d2126', '#fbfaf6', 'var(--ink)'];

/**
 * How tiles look. The tones of those that fell are the same in both themes, so that a darker tile fell more
 * in both.
 */
export const LOOKS = {
	most: { fill: '#3c444e', text: LIGHT, frame: {} },
	some: { fill: '#a7afb9', text: DARK, frame: {} },
	least: { fill: '#dfe3e7', text: DARK, frame: {} },
	rose: { fill: 'var(--accent)', text: 'var(--paper)', frame: {} },
	missing: { fill: 'hatch-slate', text: INK, frame: { stroke: 'var(--rule)' } }
} as const;

type Look = keyof typeof LOOKS;

function lookOf({ change }: Tile): Look {
	if (!change) return 'missing';
	const fall = -100 * changeOf(change);
	if (fall < 0) return 'rose';
	return fall >= TONES.most ? 'most' : fall >= TONES.some ? 'some' : 'least';
}

/** The height of a tile, in pixels, from which it has room for its number below its code. */
const TWO_LINES = 26;

/** The columns at which the large numbers of the West and of all others begin. */
const [WEST_AT, REST_AT] = [1.15, 4.6];

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/**
 * A map of equal tiles: darker where deaths fell more, hatched without a count. The West is outlined, with
 * two large numbers above: the falls of the West and of all others.
 */
export function tileMap(data: TileTables): Block {
	const tiles = tilesOf(data);
	const { across, down } = usStates;
	const chosen = [data.states.chosen, ...data.states.beside].map((line) => line?.code);
	return {
		axes: { x: { ends: [0, across], ticks: false }, y: { ends: [0, down] } },
		sheets: [changeSheet(data)],
		room: () => ({ least: 18 * down, grow: 1 }),
		draw: ({ size }, { bottom }) => {
			const grid: Grid = {
				...{ across, down, x: [0, 1], y: [0, 1], inset: [0, 0, 0, 0], tiles: [] },
				foot: size.height - heightIn(bottom, size.height),
				tallest: 1.3
			};
			const pitch = pitchOf(grid, size);
			return {
				grid,
				edges: [
					['g', 0, 0],
					['g', 0, 0],
					['g', across, 0],
					['g', down, 0]
				],
				front: [
					...groupsOf(tiles, lookOf).flatMap(([look, some]) =>
						groupMarks(look as Look, some, pitch, size)
					),
					outlineOf(tiles, size.compact ? 2 : 3),
					...tiles.filter(({ code }) => chosen.includes(code)).flatMap(chosenBorder),
					...regionNumbers(data, pitch, size)
				]
			};
		}
	};
}

/** Tiles that look alike, with their codes and, if they have room, their numbers. */
function groupMarks(
	look: Look,
	tiles: readonly Tile[],
	{ width, height }: PlacedTiles,
	{ small }: SizeClass
): Mark[] {
	const { fill, text, frame } = LOOKS[look];
	const size = Math.max(small, Math.min(17, Math.round(Math.min(width, height) / 3)));
	const gap = tenth(Math.min(3, width / 17));
	const hasNumbers = look !== 'missing' && height >= TWO_LINES;
	const at = tiles.flatMap(({ column, row }) => [column + 0.5, row + 0.5]);
	const numbers = tiles.map(({ change }) => percent(change ? Math.abs(changeOf(change)) : NaN));
	const texts = (
		key: string,
		all: readonly string[],
		by: readonly number[],
		more: Style
	): Mark => ({
		...{ type: 'texts', key: `${key} ${look}`, at, by, anchors: 'gg', texts: all },
		style: { 'font-size': size, fill: text, 'text-anchor': 'middle', ...more }
	});
	// Text on a hatch has an outline.
	const rim = { stroke: 'var(--paper)', 'stroke-width': 5, 'paint-order': 'stroke' };
	return [
		{
			...{ type: 'rect', key: `tiles ${look}`, anchors: 'gg', radius: 2 },
			at: tiles.flatMap(({ column, row }) => [column, row, column + 1, row + 1]),
			by: [gap, gap, -gap, -gap],
			style: { fill, ...frame }
		},
		texts(
			'codes',
			tiles.map(({ code }) => code),
			[0, tenth(size * (hasNumbers ? -0.17 : 0.36))],
			{ 'font-weight': 650, ...(look === 'missing' ? rim : {}) }
		),
		...(hasNumbers
			? [
					texts(
						'numbers',
						numbers.map((number) =>
							number === '0' ? number : `${look === 'rose' ? '+' : '−'}${number}`
						),
						[0, tenth(size * 0.93)],
						{}
					)
				]
			: [])
	];
}

/** The thick border of a tile that a reader has chosen, set off from dark tiles. */
const chosenBorder = ({ code, column, row }: TilePlace): Mark[] =>
	[
		{ key: `around ${code}`, stroke: 'var(--paper)', width: 8 },
		{ key: `chosen ${code}`, stroke: INK, width: 4 }
	].map(({ key, stroke, width }) => ({
		...{ type: 'rect', key, anchors: 'gg', radius: 3 },
		at: [column, row, column + 1, row + 1],
		by: [1, 1, -1, -1],
		style: { fill: 'none', stroke, 'stroke-width': width }
	}));

/** The falls of the West and of all others, in the gap of the north. */
function regionNumbers(
	{ states }: TileTables,
	{ width, height }: PlacedTiles,
	{ compact }: SizeClass
): Mark[] {
	const { west, rest } = regionFalls(states.tiles);
	const size = Math.max(14, Math.min(compact ? 46 : 72, Math.round(2 * height - 28)));
	const room = (REST_AT - WEST_AT) * width - 10;
	const brief = words.percentWest.findIndex((text) => textWidth(text, 13, true) <= room);
	const number = (key: string, fall: number, column: number, texts: readonly string[]): Mark => ({
		...{ type: 'text', key, at: [column, 2], by: [0, -24], anchors: 'gg', pitch: 1.25 },
		lines: [
			{ text: `−${percent(fall)}`, bold: true, size },
			{ text: texts.at(brief) ?? '', bold: true }
		]
	});
	return [
		number('fall of the West', west.fall, WEST_AT, words.percentWest),
		number('fall elsewhere', rest.fall, REST_AT, words.percentElsewhere)
	];
}
