import type { Tick } from '$lib/chart/axis';
import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import type { AgeClaim } from '../../tables/ages-table';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { agesOf, saidBy, statementOf } from './ages';
import { kindsOf, KINDS_HEIGHT, type Kinds } from './kinds';

/** The last age on the axis. */
const OLDEST = 90;

/** The room for the labels of the axis, below it. */
const AXIS = 26;

/** The height of the one-line note that replaces the diagram where there is no room for it. */
const ONE_LINE = 30;

/** The least and the greatest height of a bar. */
const BAR = [15, 48] as const;

/** The bar of a statement, in pixels. Both bars are equally high. */
export interface Bar {
	claim: AgeClaim;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The font size of the ages in it. */
	size: number;
}

export interface AgesLayout extends Layout {
	bars: Record<AgeClaim['claim'], Bar>;
	/** Vertical lines at the ages where a statement begins or ends. */
	guides: { x: number; from: number; to: number }[];
	ticks: Tick[];
	labels: PlacedLabel[];
	kinds: Kinds | null;
}

/** A line of text, with its font size and line height. */
interface Line extends Pick<PlacedLabel, 'text' | 'tone' | 'bold'> {
	size: number;
	pitch: number;
}

/**
 * Places two statements and their bars: the first above a shared axis of ages, the other below.
 * Spare height goes to the bars, then around everything.
 */
export function agesLayout(data: Tables, box: Box): AgesLayout {
	const { overdose, fentanyl } = ageClaims(data);
	const { width, height, compact } = box;
	const small = width < 340 ? 12 : compact ? 13 : 14;
	const gap = height < 200 ? 5 : compact || height < 300 ? 8 : 18;
	const [upperText, lowerText] = textsOf(overdose, fentanyl, box, small, gap);
	const tall = (lines: Line[]) => lines.reduce((sum, { pitch }) => sum + pitch, 0);
	const fixed = tall(upperText) + tall(lowerText) + 4 * gap + AXIS;
	const free = height - fixed - 2 * BAR[0];
	const diagram = !compact && free > KINDS_HEIGHT + 20;
	const more = diagram ? KINDS_HEIGHT : free > ONE_LINE ? ONE_LINE : 0;
	const bar = Math.min(BAR[1], Math.max(BAR[0], (height - fixed - more) / 3.4));
	const spare = Math.max(0, height - fixed - more - 2 * bar);
	const x = (age: number) => 1 + (age / OLDEST) * (width - 2);

	const labels: PlacedLabel[] = [];
	let y = spare * (diagram ? 0.4 : 0.5);
	const write = (lines: Line[]) => {
		for (const { pitch, ...line } of lines) {
			labels.push({ ...line, x: 0, y: y + line.size * 0.95 });
			y += pitch;
		}
	};
	const barOf = (claim: AgeClaim): Bar => ({
		claim,
		x: x(claim.low),
		y,
		width: x(claim.high + 1) - x(claim.low),
		height: bar,
		size: bar < 22 ? box.small : compact ? 14 : 17
	});
	write(upperText);
	y += gap;
	const upper = barOf(overdose);
	const axis = y + bar + gap;
	y = axis + AXIS + gap / 2;
	const lower = barOf(fentanyl);
	y += bar + gap * 1.5;
	write(lowerText);
	labels.push(...besideBars(upper, lower, width, small));
	// Without room above the axis, its first label has the unit.
	const unit = !compact && bar > 30;
	if (unit) labels.push({ text: 'age in years', x: width - 1, y: axis - 8, ...SOFT_END });
	if (more === ONE_LINE) {
		labels.push({
			text: 'For both, accidents have to be counted by kind.',
			x: 0,
			y: height - Math.max(4, spare / 4),
			size: small,
			tone: 'soft'
		});
	}

	const middle = upper.y + bar / 2;
	const half = (lower.y - upper.y) / 2;
	return {
		xDomain: [0, OLDEST],
		// The middle of the upper bar is 1 and that of the lower one -1. The axis is between them.
		yDomain: [1 - (axis - middle) / half, 1],
		padding: { top: middle, right: 1, bottom: height - axis, left: 1 },
		by: 'y',
		bars: { overdose: upper, fentanyl: lower },
		guides: [overdose.low, overdose.high + 1, fentanyl.high + 1].flatMap((age) => [
			{ x: x(age), from: upper.y - 5, to: axis },
			{ x: x(age), from: axis + AXIS, to: lower.y + bar + 5 }
		]),
		ticks: Array.from({ length: compact ? 5 : 10 }, (_, i) => i * (compact ? 20 : 10)).map(
			(at) => ({
				at,
				label: at > 0 || unit ? String(at) : 'age 0'
			})
		),
		labels,
		kinds: diagram ? kindsOf(width, height) : null
	};
}

const SOFT_END = { anchor: 'end', tone: 'soft' } as const;

/**
 * The text above and below the bars, in the longest version that fits: with the note, without it,
 * or with only the speakers and the causes.
 */
function textsOf(
	overdose: AgeClaim,
	fentanyl: AgeClaim,
	{ width, height, compact }: Box,
	small: number,
	gap: number
): readonly [Line[], Line[]] {
	const lines = (text: string, size: number, pitch: number, style: Partial<Line> = {}) =>
		wrapEvenly(text, width, size, style.bold).map((line) => ({
			text: line,
			size,
			pitch,
			...style
		}));
	const said = (text: string) => lines(text, small, small * 1.35, { tone: 'soft' });
	const ages = (claim: AgeClaim) => (compact ? 'at these ages' : `at ages ${agesOf(claim)}`);
	const first = `${statementOf(overdose)} ${ages(overdose)}`;
	const sizes = compact ? (width < 340 ? [14] : [15]) : [20, 19, 18, 17];
	const fitting = sizes.find((size) => textWidth(first, size, true) < width);
	const large = height < 200 ? 12 : (fitting ?? sizes.at(-1) ?? 17);
	const says = (text: string, tone: Line['tone']) =>
		lines(text, large, large * 1.3, { bold: true, tone });

	const claim = `${saidBy(fentanyl)}: a claim`;
	const upper = [...said(saidBy(overdose)), ...says(first, 'ink')];
	const lower = [
		...said(compact ? claim : `${claim}, which officials have repeated since`),
		...says(`${fentanyl.cause} is, ${ages(fentanyl)}`, 'accent')
	];
	const note = lines(fentanyl.note, small, small * 1.3);
	const brief = ({ cause }: AgeClaim) => cause.replace(/,$/, '');
	const most: [Line[], Line[]] = [upper, [...lower, ...note]];
	const least: [Line[], Line[]] = [
		said(`${saidBy(overdose)}: ${brief(overdose)}`),
		said(`${claim}: ${brief(fentanyl)}`)
	];
	const texts: [Line[], Line[]][] = [most, [upper, lower], least];
	const fits = ([above, below]: [Line[], Line[]]) =>
		[...above, ...below].reduce((sum, { pitch }) => sum + pitch, 0) + 4 * gap + AXIS + 2 * BAR[0] <=
		height;
	return texts.find(fits) ?? least;
}

/** Labels beside the bars, for the ages that one or both statements leave out. */
function besideBars(upper: Bar, lower: Bar, width: number, size: number): PlacedLabel[] {
	const { low, high } = lower.claim;
	const right = lower.x + lower.width + 10;
	const left = lower.x - 10;
	const beside = (text: string, { y, height }: Bar, style: Partial<PlacedLabel>) =>
		wrapEvenly(text, width - right, size).map((line, i, { length }) => ({
			text: line,
			x: right,
			y: y + height / 2 + size * (0.35 + (i - (length - 1) / 2) * 1.2),
			size,
			...style
		}));
	const under = `under ${low}: neither`;
	const between = `${upper.claim.high + 1} to ${high}`;
	return [
		// Two lines of text beside a bar of the smallest height would reach the axis.
		...beside(
			`${between}: ${upper.height > 16 ? 'only in the officials’ claim' : 'claim only'}`,
			upper,
			{}
		),
		...beside(`${high + 1} and over: neither`, lower, { tone: 'soft' }),
		...(textWidth(under, size) < left ? beside(under, lower, { x: left, ...SOFT_END }) : [])
	];
}
