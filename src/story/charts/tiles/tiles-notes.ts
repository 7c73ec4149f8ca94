import words from '$words/tiles.json';
import { listOf } from '$lib/data/list';
import { derivedSign } from '$lib/charts/marks';
import { formatMonth } from '$lib/data/month';
import { fittingOrLast, wrapAt } from '$lib/chart/wrap';
import type { TextLine } from '$lib/chart/place-annotations';
import type { Label, Mark } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { changeMonth } from '../../tables/selectors';
import { deathsIn } from '../../tables/series';
import { FEW } from './change';
import type { TileTables } from './tile-tables';
import { largeNote } from './chosen-description';
import { largeLines, largeNames, lineOf } from './chosen-values';
import { ACROSS } from './tile-map';
import { bySign } from './tiles';
import { LINE, type TilesLayout } from './tiles-layout';
import type { TilesState } from './tiles-states';

/** What is drawn large: the jurisdiction and, if there is room, why its line has gaps, or else the unit. */
function titlesOf(data: TileTables, state: TilesState): { long: string[]; second: string[] } {
	const line = lineOf(data);
	const name = largeNames(data);
	if (state === 'lines') {
		const { short } = largeNote(data);
		const unit = words.unit;
		return {
			long: [...fillMessages(words.title, { name }), unit],
			second: [...(short ? [fillMessage(words.unitAndNote, { unit, note: short })] : []), unit]
		};
	}
	const month = formatMonth(changeMonth(data));
	const published = deathsIn(line.deaths, 'predicted', changeMonth(data)) !== null;
	const what = published
		? fillMessage(words.start, { month })
		: fillMessage(words.noStart, { month });
	return {
		long: [...fillMessages(words.titleChange, { name, what }), what],
		second: published ? fillMessages(words.unitChange, { what }) : [what]
	};
}

/** The codes of the jurisdictions that are drawn large. */
const largeCodes = (data: TileTables) => listOf(largeLines(data).map(({ code }) => code));

/** The title of the large drawing. */
export function titleMarks(
	data: TileTables,
	state: TilesState,
	{ roomy, large, titleLines, width, small }: TilesLayout
): Mark[] {
	const { long, second } = titlesOf(data, state);
	// Beside the first tile.
	const dx = roomy ? 14 : 6;
	const line = (key: string, dy: number, line: TextLine): Mark => ({
		type: 'text',
		key,
		at: [1, 0],
		by: [dx, dy],
		anchors: 'gb',
		lines: [line],
		...(roomy ? {} : { size: 'small' })
	});
	if (titleLines === 0) return [];
	const room = width - width / ACROSS - dx - 2;
	if (titleLines === 1) {
		const text = fittingOrLast(large ? second : long, room, roomy ? 13 : small);
		return [line('title', 13, { text, tone: 'soft' })];
	}
	return [
		line('title', 12, {
			text: fittingOrLast([largeNames(data), largeCodes(data)], room, 13, true),
			bold: true
		}),
		line('second title', 27, { text: fittingOrLast(second, room, small), tone: 'soft' })
	];
}

/** The places of notes: in the gap of the south, and in that of the south-west. */
const SOUTH = [4, 7] as const;
const WEST = [0, 6] as const;

/** The tiles that the gap of the south is wide, and the pixels there beside a formula. */
const GAP_TILES = 4;
const GAP_SIGN = 37;

/** Lines of text in a gap of the map. */
const note = (
	key: string,
	lines: readonly string[],
	[column, row]: readonly [number, number],
	[dx, dy]: readonly [number, number],
	small: number
): Mark[] =>
	lines.length === 0
		? []
		: [
				{
					type: 'texts',
					key,
					at: lines.flatMap(() => [column, row]),
					by: lines.flatMap((_, i) => [dx, dy + i * LINE]),
					anchors: 'gg',
					texts: lines,
					style: { 'font-size': small, fill: 'var(--soft)' }
				}
			];

/** How far below the upper edge of its gap the formula is, as a share of a tile and in pixels. */
const formulaPlace = (
	state: TilesState,
	{ roomy }: TilesLayout
): [share: number, pixels: number] => (!roomy ? [0.5, 4] : state === 'change' ? [0, 34] : [0, 16]);

/** How a figure is derived: the formula, after the mark for derived figures. */
export function formulaLabel(state: TilesState, layout: TilesLayout): Label {
	const [column, row] = SOUTH;
	const [share, down] = formulaPlace(state, layout);
	return {
		id: 'formula',
		at: [column, row + share],
		anchors: 'gg',
		texts: (state === 'change' ? words.derivedChange : words.derivedRate).map((text) => [
			{ text, tone: 'soft' }
		]),
		offsets: [[31, down]],
		size: 'small',
		within: ['g', GAP_TILES, -GAP_SIGN],
		free: true,
		fixed: true
	};
}

function derivedMark(state: TilesState, layout: TilesLayout): Mark {
	const [column, row] = SOUTH;
	const [share, down] = formulaPlace(state, layout);
	return derivedSign({
		key: 'derived',
		at: [column, row + share, column, row + share],
		by: [7, down - 8.5, 25, down + 0.5],
		anchors: 'gg'
	});
}

/** The notes in the gaps of the map: how figures are derived, and what they rest on. */
export function noteMarks(data: TileTables, state: TilesState, layout: TilesLayout): Mark[] {
	const { roomy, tall, gap, width, small } = layout;
	const derived = derivedMark(state, layout);
	if (!roomy) return [derived];
	const pitch = width / ACROSS;
	/** How many lines of a note fit in the height of a tile. */
	const lines = Math.floor((tall + 2 * gap) / LINE);
	if (state === 'lines') {
		const { long, short } = largeNote(data);
		const notes = [long || words.note, short].map((each) =>
			wrapAt(each, pitch * GAP_TILES - 12, small)
		);
		const fits = notes.find(({ length }) => length < lines) ?? [];
		return [derived, ...note('note', fits, SOUTH, [6, 33], small)];
	}
	const { fell, rose, unknown } = bySign(data);
	const notes = fillMessages(words.few, { few: FEW }).map((each) =>
		wrapAt(each, pitch * 3 - 16, small)
	);
	const few = notes.find(({ length }) => length <= lines) ?? [];
	const counts = fillMessages(words.counts, {
		fell: fell.length,
		rose: rose.length,
		unknown: unknown.length
	});
	return [
		derived,
		{
			type: 'text',
			key: 'counts',
			at: SOUTH,
			by: [6, 16],
			anchors: 'gg',
			size: 'small',
			lines: [{ text: fittingOrLast(counts, pitch * GAP_TILES - 8, small, true), bold: true }]
		},
		...note('few note', few, WEST, [2, 13], small)
	];
}
