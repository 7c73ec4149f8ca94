import { padded } from '../../drawing/compile/padding';
import type { Drawing, Mark, SizeClass } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { fittingTexts, labelTexts, textsWidth } from '../label-texts';
import { disc } from '../marks';
import { paletteTone } from '../../chart/theme';
import { colour } from '../../marks/look';
import type { DotPart, DotsOptions } from './dot-types';

/** More dots are too small on a phone. */
const MOST = 2000;

/** From one line of the legend to the next, in pixels. */
const LINE = 20;

/** From the dot of a line of the legend to its text, and from there to the next dot, in pixels. */
const INDENT = 16;
const BETWEEN = 24;

/**
 * Draws a field of dots in columns, of which each part has its own colour, and a legend below it. A
 * state differs by its arguments: parts may be highlighted, or have rings.
 * @example
 * draw: ({ boats: { sail, motor } }: Tables, state, size) =>
 * 	drawDots({
 * 		size,
 * 		parts: [
 * 			{ key: 'sail', name: [`**Sail** ${sail}`], dots: sail, tone: 'accent' },
 * 			{ key: 'motor', name: [`**Motor** ${motor}`], dots: motor }
 * 		]
 * 	})
 * @throws {RangeError} if a part has no whole number of dots, if there is no dot or more than 2000, or
 * if two parts have the same key
 */
export function drawDots({ size, parts, follows }: DotsOptions): Drawing {
	const total = totalOf(parts);
	const legend = legendOf(parts, size);
	return {
		x: [0, 1],
		y: [0, 1],
		edges: padded({ top: 0, left: 0, bottom: legend.height, right: 0 }),
		by: 'both',
		cells: { total, reserve: legend.height },
		series: {},
		back: [],
		plot: [],
		front: [...parts.map((part, i) => dotsMark(part, dotsBefore(parts, i))), ...legend.marks],
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** How many dots the parts before one have. */
const dotsBefore = (parts: readonly Pick<DotPart, 'dots'>[], i: number): number =>
	parts.slice(0, i).reduce((sum, { dots }) => sum + dots, 0);

function totalOf(parts: readonly DotPart[]): number {
	checkKeys(
		'part',
		parts.map(({ key }) => key)
	);
	for (const { key, dots } of parts) {
		if (!Number.isInteger(dots) || dots < 0)
			throw new RangeError(`found ${dots} dots for the part "${key}", expected a whole number`);
	}
	const total = dotsBefore(parts, parts.length);
	if (total === 0 || total > MOST)
		throw new RangeError(`found ${total} dots, expected 1 to ${MOST}: each dot may stand for more`);
	return total;
}

const dotsMark = (part: DotPart, after: number): Mark => {
	const { tone: of = 'ink' } = part;
	const tone = typeof of === 'number' ? paletteTone(of) : of;
	return {
		type: 'dots',
		key: `dots ${part.key}`,
		total: part.dots,
		filled: part.hollow ? 0 : part.dots,
		tones: [tone, tone],
		arrange: { kind: 'field', after }
	};
};

/** The legend: a dot and a text for each part, in as many columns as there is room for. */
function legendOf(parts: readonly DotPart[], { width }: SizeClass) {
	const texts = parts.map(({ name }) => fittingTexts(labelTexts(name), width - INDENT));
	const pitch = INDENT + Math.ceil(Math.max(...texts.map((lines) => textsWidth(lines)))) + BETWEEN;
	const columns = Math.max(1, Math.floor((width + BETWEEN) / pitch));
	const rows = Math.ceil(parts.length / columns);
	const marks = parts.flatMap((part, i): Mark[] => {
		const [x, y] = [Math.floor(i / rows) * pitch, ((i % rows) + 1) * LINE];
		const below = { at: [0, 1], anchors: 'ff' } as const;
		return [
			disc(`legend ${part.key}`, [0, 1], 5, {
				...below,
				by: [x + 6, y - 4.5],
				hollow: part.hollow ?? false,
				stroke: colour(part.tone ?? 'ink')
			}),
			{
				type: 'text',
				key: `name ${part.key}`,
				...below,
				by: [x + INDENT, y],
				lines: texts[i] ?? []
			}
		];
	});
	return { marks, height: rows * LINE + 8 };
}
