import { baselinesOf, type TextLine } from '../chart/place-annotations';
import type { RectMark, TextMark } from '../drawing/drawing-types';
import { colour } from '../marks/look';
import { plot } from '../marks/plot';
import { fitted, linesOf, widthOf } from '../marks/texts';
import type { Axis, Block, Context, PlotMark, Tone } from '../marks/types';
import { whenDrawn } from './chart-of-marks';
import { checkKeys } from './check-options';
import type { NamedRow } from './named-rows';

/** Between a mark and its texts, in pixels. */
const GAP = 8;

/** From the middle of a row to the baseline of a line of text, in pixels. */
const BASELINE = 4.5;

/** The height of a row, in pixels, up to which its texts would cover those of the next one. */
const LOW = 14;

/** The share of a drawing that names, and labels, take at most. */
const TEXTS = 0.35;

/** A row with a name at the left edge, a shape, and a label after the shape. */
interface DrawnRow extends Pick<NamedRow<unknown>, 'title' | 'name' | 'tone'> {
	/** The text after its shape. */
	label: string;
	/** The value after which the label stands. */
	end: number;
	/** From where to where its shape goes, or null for none. */
	span: readonly [number, number] | null;
}

/** How the shapes of rows look. */
interface Shape {
	/** What they are, which their keys begin with: “bar”. */
	what: string;
	/** A half of their height: a share of the row. */
	half: number;
	/** Their height in pixels at most. */
	most: number;
	radius?: (span: readonly [number, number]) => RectMark['radius'];
	/** The share of a drawing that names and labels take at most. If they are wider, no row has a label. */
	texts?: number;
}

/**
 * A plot of rows, from top to bottom.
 * @param marks others, in front of the rows
 */
export function rowsPlot(
	x: Axis,
	rows: readonly DrawnRow[],
	shape: Shape,
	...marks: readonly PlotMark[]
): Block {
	const bands = rows.map(({ title }) => title);
	return plot(
		{ x, y: { bands, ticks: false } },
		whenDrawn(() => checkKeys(shape.what, bands)),
		rowMarks(rows, shape),
		...marks
	);
}

const rowMarks = (rows: readonly DrawnRow[], shape: Shape): PlotMark => ({
	key: shape.what,
	extent: { x: [], y: [] },
	sides: (context) => textsOf(rows, shape, context),
	piece: (context) => {
		const { names, labels } = textsOf(rows, shape, context);
		return {
			front: rows.flatMap((row, i) => {
				const { title: key, end } = row;
				const [x, y] = [context.at('x', end), context.at('y', key)];
				return [
					...(row.span ? [shapeOf(row, row.span, shape, context)] : []),
					textOf(`name ${key}`, names[i], [0, y], i, true),
					...(labels[i] ? [textOf(`value ${key}`, labels[i], [x, y], i)] : [])
				];
			})
		};
	}
});

/** The names and the labels of rows, as they have room, and the pixels that they take beside the plot. */
function textsOf(rows: readonly DrawnRow[], { texts = 1 }: Shape, { size: { width } }: Context) {
	const fit = (all: readonly string[], tone?: Tone) =>
		fitted(
			all.map((text) => linesOf(text, tone)),
			width * TEXTS
		);
	const names = rows.map(({ name }) => fit(name));
	const labels = rows.map(({ label, tone }) => fit([label], tone === 'accent' ? tone : 'ink'));
	const widest = (all: readonly TextLine[][]) =>
		Math.ceil(Math.max(0, ...all.map((lines) => widthOf(lines)))) + GAP;
	const [left, right] = [widest(names), widest(labels)];
	const fits = left + right <= width * texts;
	return fits ? { left, right, names, labels } : { left, right: GAP, names, labels: [] };
}

function shapeOf(
	{ title: key, tone }: DrawnRow,
	span: readonly [number, number],
	{ what, half, most, radius }: Shape,
	{ at }: Context
): RectMark {
	const [y, from, to] = [at('y', key), at('x', span[0]), at('x', span[1])];
	return {
		type: 'rect',
		key: `${what} ${key}`,
		at: [from, y - half, to, y + half],
		most,
		...(radius ? { radius: radius(span) } : {}),
		style: { fill: colour(tone) }
	};
}

/** A text beside the middle of a row. In low rows, every other one has none; the tooltip and the table have it. */
const textOf = (
	key: string,
	lines: readonly TextLine[] = [],
	at: TextMark['at'],
	i: number,
	before = false
): TextMark => ({
	type: 'text',
	key,
	lines,
	at,
	by: [before ? -GAP : GAP, BASELINE - baselinesOf(lines) / 2],
	...(before ? { anchors: 'pd', anchor: 'end' } : {}),
	...(i % 2 === 0 ? {} : { room: LOW })
});
