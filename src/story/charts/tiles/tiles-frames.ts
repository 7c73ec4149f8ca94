import type { Mark, RectMark, Style, TextsMark } from '$lib/drawing/drawing-types';
import type { TilePlace } from './tile-map';
import type { Tile } from './tiles';
import type { TilesLayout } from './tiles-layout';
import type { TilesState } from './tiles-states';

const frame = (key: string, tiles: readonly TilePlace[], gap: number, style: Style): RectMark => ({
	type: 'rect',
	key,
	at: tiles.flatMap(({ column, row }) => [column, row, column + 1, row + 1]),
	by: [gap, gap, -gap, -gap],
	anchors: 'gg',
	radius: 2,
	style
});

/**
 * The frames of the tiles: dashed if nothing is published, or not month by month. Tiles are grouped by
 * both, so that a frame that stays the same is part of a mark that stays.
 */
export const frameMarks = (
	tiles: readonly Tile[],
	state: TilesState,
	{ gap }: TilesLayout
): Mark[] =>
	[true, false].flatMap((yearly) =>
		[true, false].flatMap((counted) => {
			const group = tiles.filter(
				(tile) => tile.yearly === yearly && (tile.change !== null) === counted
			);
			if (group.length === 0) return [];
			const dashed = state === 'change' ? !counted : yearly;
			return [
				frame(`frames ${yearly} ${counted}${dashed ? ' dashed' : ''}`, group, gap, {
					...(dashed
						? { fill: 'none', stroke: 'var(--slate)', 'stroke-dasharray': '3 2.5' }
						: { fill: 'var(--card)', stroke: 'var(--rule)' })
				})
			];
		})
	);

/** The frame of the chosen jurisdiction. */
export const chosenFrame = (tile: Tile, { gap, roomy }: TilesLayout): Mark =>
	frame(`frame ${tile.code}`, [tile], gap, {
		fill: 'none',
		stroke: 'var(--ink)',
		'stroke-width': roomy ? 2.5 : 2
	});

/** Short texts of the same style in tiles, from their upper or lower edge or their middle. */
export const tileTexts = (
	key: string,
	tiles: readonly TilePlace[],
	texts: readonly string[],
	[down, dx, dy]: readonly [down: number, dx: number, dy: number],
	style: Style
): TextsMark => ({
	type: 'texts',
	key,
	at: tiles.flatMap(({ column, row }) => [column, row + down]),
	by: [dx, dy],
	anchors: 'gg',
	texts,
	style
});

/** The font of the codes and numbers in tiles. */
export const tileFont = (size: number, bold: boolean): Style => ({
	'font-size': size,
	fill: bold ? 'var(--ink)' : 'var(--soft)',
	...(bold ? { 'font-weight': 650 } : {})
});

/** The postal codes, which are lighter for a tile without a count. */
export function codeMarks(tiles: readonly Tile[], state: TilesState, layout: TilesLayout): Mark[] {
	const { gap, roomy, tall, isCodeBeside, codesOnly } = layout;
	const changes = state === 'change';
	const place = codesOnly
		? ([0.5, 0, 4.5] as const)
		: isCodeBeside
			? ([0.5, gap + 3, 4.5] as const)
			: ([0, gap + (roomy ? 5 : 3), gap + (roomy ? 15 : tall < 31 ? 11 : 12)] as const);
	const style: Style = codesOnly
		? { 'text-anchor': 'middle' }
		: changes
			? {}
			: // Lines pass behind the codes. Pointed joins, and a wider rim, would cut the edges of tiles.
				{
					stroke: 'var(--card)',
					'stroke-width': 3,
					'stroke-linejoin': 'bevel',
					'paint-order': 'stroke'
				};
	return [true, false].map((counted) => {
		const some = tiles.filter(({ change }) => (change !== null) === counted);
		return tileTexts(
			counted ? 'codes' : 'codes without count',
			codesOnly ? some.map((tile) => ({ ...tile, column: tile.column + 0.5 })) : some,
			some.map(({ code }) => code),
			place,
			{ ...tileFont(roomy ? 13 : 12, counted || !changes), ...style }
		);
	});
}
