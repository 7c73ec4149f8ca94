import { count } from '$lib/data/format';
import { formatMonth, shortMonth, type Month } from '$lib/data/month';
import type { Annotation, TextLine } from '$lib/chart/place-annotations';
import { derivation, type PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import type { Box } from '$lib/chart/box';
import { fittingOrLast, wrapAt } from '$lib/chart/wrap';
import { changeMonth } from '../../tables/selectors';
import { deathsIn, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { noteOf } from '../states/chosen-description';
import { findAnnotations } from '../states/find-annotations';
import { lineOf } from '../states/find';
import {
	changeKey,
	flowKey,
	keyLines,
	linesKey,
	stackKey,
	type KeyItem,
	type PlacedItem
} from './tiles-key';
import { bySign, changeOf, FEW, signed, tilesEnd, type Tile } from './tiles';
import { arrived, indexOf, type TilesKeyframe } from './tiles-keyframes';
import { cellOf, panelRight, titleLines, type TileGrid } from './tiles-layout';

/** The room that a label above a point takes, in pixels. */
const ROOM = 24;

/** The months that a change is counted between. */
export const changeMonths = (data: Tables): [from: Month, to: Month] => [
	changeMonth(data),
	lastMonth(data.deaths.synthetic_opioids)
];

/** What is drawn large: the state and the unit, or why nothing is drawn of it. */
function titleOf(data: Tables, changes: boolean): { long: string[]; short: string } {
	const line = lineOf(data);
	const { short: note } = noteOf(line);
	if (!changes) {
		return {
			long: [
				`${line.name}: deaths involving synthetic opioids per 100,000 residents, 12 months to each month`,
				`${line.name}: deaths per 100,000 residents, 12 months to each month`,
				`${line.name}: per 100,000 residents, 12 months`,
				line.name
			],
			short: note || 'per 100,000 residents, 12 months'
		};
	}
	const from = formatMonth(changeMonth(data));
	const published = deathsIn(line.deaths, 'predicted', changeMonth(data)) !== null;
	const what = published ? `${from} is 100` : `no count published for ${from}`;
	return {
		long: [
			`${line.name}: deaths involving synthetic opioids, 12 months to each month; ${what}`,
			`${line.name}: deaths in 12 months; ${what}`,
			`${line.name}; ${what}`,
			line.name
		],
		short: published ? `12 months to each month; ${what}` : what
	};
}

/** The title of the large drawing. */
export function titleLabels(
	data: Tables,
	changes: boolean,
	grid: TileGrid,
	{ width, small }: Pick<Box, 'width' | 'small'>
): PlacedLabel[] {
	const { long, short } = titleOf(data, changes);
	const x = grid.roomy ? grid.pitch.width + 14 : grid.pitch.width + 6;
	const size = grid.roomy ? 13 : small;
	const titles: PlacedLabel[] =
		titleLines(grid) < 2
			? [{ x, y: 13, size, tone: 'soft', text: fittingOrLast(long, width - x - 2, size) }]
			: [
					{ x, y: 12, size, bold: true, text: lineOf(data).name },
					{ x, y: 27, size, tone: 'soft', text: short }
				];
	return titles.slice(0, titleLines(grid));
}

/** The name and the change at the end of a line of the large drawing. */
function changeEnd(
	id: string,
	name: string,
	code: string,
	series: Series,
	data: Tables,
	plot: Plot
) {
	const [from, to] = changeMonths(data);
	const [before, after] = [from, to].map((month) => deathsIn(series, 'predicted', month));
	if (typeof before !== 'number' || typeof after !== 'number') return [];
	const tone: TextLine['tone'] = id === 'state' ? 'accent' : 'ink';
	const share = signed(changeOf({ from: before, to: after }));
	const counts = `${count(before)} to ${count(after)}`;
	const size = plot.compact ? plot.small : 13;
	const names = wrapAt(name, plot.width - plot.xRange[1] - 9, size, true);
	const bold = (text: string): TextLine => ({ text, tone, bold: true });
	const plain = (text: string): TextLine => ({ text, tone });
	return [
		{
			id: `change-${id}`,
			x: plot.xRange[1],
			y: plot.yScale((after / before) * 100),
			texts: [
				[...names.map(bold), plain(`${share}: ${counts}`)],
				[...names.map(bold), plain(share), plain(counts)],
				[bold(code), plain(share)],
				[bold(`${code} ${share}`)]
			],
			offsets: [[8, 0]] as const,
			size,
			dodges: true
		}
	];
}

/** The annotations of the large drawing. */
export function panelAnnotations(
	data: Tables,
	keyframe: TilesKeyframe,
	grid: TileGrid,
	whole: Plot
): Annotation[] {
	// The tiles of the north-east are right of it.
	const plot: Plot = { ...plotParts(whole), width: panelRight(grid) };
	const line = lineOf(data);
	const opacity = arrived(keyframe, line.code);
	if (keyframe.change < 0.5) {
		// A low panel has no room above the highest point.
		return findAnnotations(data, plot, opacity).filter(({ id, y }) => id !== 'peak' || y > ROOM);
	}
	const nation = data.deaths.synthetic_opioids;
	return [
		...changeEnd('nation', 'United States', 'U.S.', nation, data, plot),
		...changeEnd('state', line.name, line.code, line.deaths, data, plot).map((end) => ({
			...end,
			opacity
		}))
	];
}

/** A plot as plain values: that of a chart has getters. */
const plotParts = ({
	width,
	height,
	unit,
	compact,
	small,
	xScale,
	yScale,
	xRange,
	yRange
}: Plot): Plot => ({
	...{ width, height, unit, compact, small },
	...{ xScale, yScale, xRange, yRange }
});

/** The lines of the large drawing in pixels, which its annotations keep clear of. */
export const panelObstacles = (data: Tables, { xScale, yScale }: Plot): [number, number][][] =>
	[lineOf(data).deaths, data.deaths.synthetic_opioids].map((series) =>
		indexOf(data, series).flatMap(({ x, y }): [number, number][] =>
			y === null ? [] : [[xScale(x), yScale(y)]]
		)
	);

/** The notes in the gaps of the map: how figures are derived, and what they rest on. */
export function mapNotes(
	data: Tables,
	changes: boolean,
	grid: TileGrid,
	size: number
): PlacedLabel[] {
	const { pitch, roomy } = grid;
	const south = cellOf(grid, { column: 4, row: 7 });
	const room = pitch.width * 4 - 12;
	const formulas = changes
		? ['derived: estimate ÷ estimate − 1', 'estimate ÷ estimate', 'derived']
		: ['derived: deaths ÷ residents × 100,000', 'derived: deaths ÷ residents', '÷ residents'];
	const formula = (y: number) =>
		derivation(south.x + 6, y, fittingOrLast(formulas, room - 25, size), size);
	const middle = south.y + pitch.height / 2 + 4;
	if (!roomy) return [formula(middle)];
	/** How many lines of a note fit in the height of a tile. */
	const lines = Math.floor(pitch.height / 16);
	const soft = (x: number, y: number) => (text: string, i: number) =>
		({ x, y: y + i * 16, tone: 'soft', size, text }) satisfies PlacedLabel;
	if (!changes) {
		const { long, short } = noteOf(lineOf(data));
		const notes = [long || 'tiles: CDC’s estimate, every third month', short].map((note) =>
			wrapAt(note, room, size)
		);
		const note = notes.find(({ length }) => length < lines) ?? [];
		return [formula(south.y + 16), ...note.map(soft(south.x + 6, south.y + 33))];
	}
	const { fell, rose, unknown } = bySign(data);
	const west = cellOf(grid, { column: 0, row: 6 });
	const notes = [', where a few make a large change', ''].map((more) =>
		wrapAt(
			`Lighter numbers: fewer than ${FEW} deaths in a year${more}.`,
			pitch.width * 3 - 16,
			size
		)
	);
	const few = notes.find(({ length }) => length <= lines) ?? [];
	const counts = `fell in ${fell.length} with D.C., rose in ${rose.length}, no count for ${unknown.length}`;
	return [
		formula(south.y + 34),
		{ x: south.x + 6, y: south.y + 16, size, bold: true, text: counts },
		...few.map(soft(west.x + 2, west.y + 13))
	];
}

/** The legend: below small tiles, and in the gap in the south-east of large ones. */
export function keyItems(
	data: Tables,
	tiles: readonly Tile[],
	changes: boolean,
	grid: TileGrid,
	{ width, height, small }: Pick<Box, 'width' | 'height' | 'small'>
): PlacedItem[] {
	const [from, to] = changeMonths(data);
	const text = (text: string, bold = false): KeyItem => ({ mark: 'text', text, bold });
	const end = tilesEnd(tiles);
	if (!grid.roomy) {
		const top = cellOf(grid, { column: 0, row: 8 }).y + 15;
		const items: KeyItem[] = changes
			? [{ mark: 'column', text: 'what’s left' }, ...changeKey]
			: [...linesKey, text(`all tiles: 0 to ${end}`)];
		// Narrower tiles have no numbers.
		if (changes && width > 340) items.push(text(`lighter: under ${FEW} deaths`));
		return flowKey(items, width, top, keyLines({ width, height }), small);
	}
	const { x, y } = cellOf(grid, { column: 9, row: 5 });
	const items: KeyItem[] = changes
		? [
				{ mark: 'column', text: `filled: ${shortMonth(to)}` },
				{ mark: 'indent', text: `outline: ${shortMonth(from)}` },
				{ mark: 'hatch', text: 'only estimated' },
				...changeKey
			]
		: [
				text(`Every tile: 0 to ${end}`, true),
				text(`per 100,000, ${Math.floor(lineOf(data).deaths.first / 12)}`),
				text(`to ${formatMonth(to)}`),
				...linesKey
			];
	return stackKey(items, x + 12, y + 18);
}
