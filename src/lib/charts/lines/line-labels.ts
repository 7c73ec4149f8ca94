import type { TextLine } from '../../chart/place-annotations';
import type { Drawing, Label, SizeClass } from '../../drawing/drawing-types';
import { fittingTexts, labelTexts, textsWidth } from '../label-texts';
import type { Line, LinePoint, LinesOptions } from './line-types';
import { endOf, type PublishedValue } from './line-values';

/** From the end of a line to its name, in pixels. */
const GAP = 8;

/** The share of a drawing that the names at the ends of lines take at most. */
const MOST = 0.3;

const AROUND: Label['offsets'] = [
	[0, -12],
	[0, 20],
	[-4, -14],
	[4, -14],
	[-4, 22],
	[4, 22],
	[10, 0],
	[-10, 0]
];

type Emphasis = Pick<LinesOptions, 'highlighted' | 'dimmed'>;

/** The tone of the labels of a line. Those of a line with a colour from the palette are in ink. */
export function toneOf(
	{ key, colour }: Pick<Line, 'key' | 'colour'>,
	{ highlighted = [], dimmed = [] }: Emphasis
): NonNullable<TextLine['tone']> {
	if (dimmed.includes(key)) return 'soft';
	return highlighted.includes(key) && colour === undefined ? 'accent' : 'ink';
}

/** The texts of a name that are no wider than a share of the drawing. */
function namesOf({ name = [] }: Line, { width }: SizeClass, tone?: TextLine['tone']) {
	const texts = labelTexts(name, tone);
	const fitting = fittingTexts(texts, width * MOST);
	return texts.slice(texts.indexOf(fitting));
}

/** The width right of the plot that the names of lines need, in pixels. */
export function roomForNames(lines: readonly Line[], size: SizeClass): number {
	const widths = lines.flatMap((line) => {
		const [longest] = line.name ? namesOf(line, size) : [];
		return longest ? textsWidth(longest) + GAP : [];
	});
	return Math.max(0, ...widths);
}

/** The name of a line at its end in view. */
export function nameLabel(line: Line, x: Drawing['x'], options: LinesOptions): Label[] {
	const end = endOf(line, x);
	if (!line.name || !end) return [];
	return [
		{
			id: `name ${line.key}`,
			at: end,
			texts: namesOf(line, options.size, toneOf(line, options)),
			offsets: [[GAP, 0]],
			dodges: true
		}
	];
}

export const pointKey = ({ key, line, at }: LinePoint): string => key ?? `${line} ${at}`;

/** What is said about a point. */
export const pointLabel = (
	point: LinePoint,
	line: Line,
	at: PublishedValue,
	emphasis: Emphasis
): Label[] =>
	point.texts
		? [
				{
					id: `label ${pointKey(point)}`,
					at,
					texts: labelTexts(point.texts, toneOf(line, emphasis)),
					offsets: point.offsets ?? AROUND
				}
			]
		: [];
