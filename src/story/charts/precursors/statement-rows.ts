import words from '$words/precursors.json';
import { lineWidth, type TextLine } from '$lib/chart/place-annotations';
import { shortMonth } from '$lib/data/month';
import type { PartMark, SizeClass, StackVersion } from '$lib/drawing/drawing-types';
import type { Statement } from '../../tables/precursor-statements-table';
import { isNarrowest } from '../size-names';
import { shareText, when } from './precursors';

/** Below this width, rows of two lines are lower. */
export const TIGHT_ROWS_WIDTH = 400;

/** The least space between two texts of a row, and between columns, in pixels. */
const SPACE = 1;
const GAP = 6;

/**
 * The list of statements by date: in rows of two lines if they fit, or of one.
 * @param width the least width of the list, in pixels
 */
export const statementsOf = (
	statements: readonly Statement[],
	size: SizeClass,
	width: number
): StackVersion[] => [
	{
		parts: statements.map((statement, i) => ({
			height: size.width < TIGHT_ROWS_WIDTH ? 32 : 36,
			grow: 1,
			marks: [...ruleAbove(statement, i), ...twoLines(statement, statements, size, width)]
		}))
	},
	...singleLines(statements, size, width)
];

/** The line between two rows. It appears before the caption has gone, so that something is always there. */
const ruleAbove = ({ source }: Statement, i: number): PartMark[] =>
	i === 0
		? []
		: [
				{
					type: 'path',
					key: `rule ${source}`,
					at: [0, 0, 1, 0],
					during: [0.3, 0.8],
					style: { stroke: 'var(--rule)' }
				}
			];

/** Text at the left or the right end of a row, in pixels from there and from its middle. */
const text = (
	key: string,
	line: TextLine,
	by: readonly [number, number],
	size: 13 | 'small',
	end?: 'end'
): PartMark => ({
	type: 'text',
	key,
	lines: [line],
	at: [end ? 1 : 0, 0.5],
	by,
	size,
	...(end ? { anchor: end } : {})
});

/** The shares are beside the speakers or, if one of them has no room there, beside the dates. */
function twoLines(
	statement: Statement,
	statements: readonly Statement[],
	size: SizeClass,
	width: number
): PartMark[] {
	const { source } = statement;
	const large = isNarrowest(size) ? 15 : 17;
	const speakerOf = ({ speakerShort }: Statement) => ({ text: speakerShort, bold: true });
	const shareOf = (each: Statement) => shareLine(each, each.ofShort, large, 13);
	const beside = statements.every((each) => fits([speakerOf(each), shareOf(each)], width, 13));
	return [
		text(`speaker ${source}`, speakerOf(statement), [0, -3], 13),
		text(`date ${source}`, { text: when(statement, shortMonth), tone: 'soft' }, [0, 14], 13),
		text(`share ${source}`, shareOf(statement), [0, beside ? 4 : 14], 13, 'end')
	];
}

/** Whether texts fit beside each other. */
const fits = (lines: readonly TextLine[], width: number, size: number): boolean =>
	lines.reduce((sum, line) => sum + lineWidth(line, line.size ?? size) + SPACE, -SPACE) <= width;

/** The month of a statement in a row of one line. */
const dateOf = (statement: Statement): string => when(statement, shortMonth).replace(' 20', ' ’');

const speakerIn = ({ speakerShort }: Statement, { isInline }: Setting): TextLine =>
	isInline ? { text: speakerShort } : { text: speakerShort, bold: true };

/** How rows of one line are set. */
interface Setting {
	/** The font size, and that of numbers. */
	small: number;
	large: number;
	/** The narrowest list has no room for a column of dates, so each date follows its speaker. */
	isInline: boolean;
}

/** Rows of one line: with a column of dates if it fits, or without dates. */
function singleLines(
	statements: readonly Statement[],
	size: SizeClass,
	width: number
): StackVersion[] {
	const { small } = size;
	const isInline = isNarrowest(size);
	const setting: Setting = { small, large: isInline ? small : 13, isInline };
	const version = (column?: number): StackVersion => ({
		parts: statements.map((statement, i) => ({
			grow: 1,
			marks: [
				...ruleAbove(statement, i),
				...oneLine(statement, setting, column === undefined ? width : Infinity, column)
			]
		}))
	});
	if (isInline) return [version()];
	const widthIn = (line: TextLine) => lineWidth(line, line.size ?? small);
	const speakers = statements.map((statement) => widthIn(speakerIn(statement, setting)));
	const column = Math.max((small * 40) / 3, Math.ceil(Math.max(...speakers) + GAP));
	const others = statements.map((statement) => {
		const [share] = sharesOf(statement, setting).map(widthIn);
		return widthIn({ text: dateOf(statement) }) + GAP + (share ?? 0);
	});
	const least = Math.ceil(column + Math.max(...others));
	return least > width ? [{ ...version(column), least }, version()] : [version(column)];
}

/**
 * The texts of a statement in one line: the first ones that fit, from full to brief.
 * @param column where the column of dates starts, if there is one
 */
function oneLine(
	statement: Statement,
	setting: Setting,
	width: number,
	column?: number
): PartMark[] {
	const { source } = statement;
	const { small, isInline } = setting;
	// Numbers, unlike italics, end at the edge of the drawing.
	const beyond = isInline && statement.share !== null ? 1 : 0;
	const date = dateOf(statement);
	const brief = speakerIn(statement, setting);
	const full = isInline ? { ...brief, more: date } : brief;
	const rows = sharesOf(statement, setting).flatMap((share, i) =>
		(i === 0 ? [full, brief] : [brief]).map((speaker) => [speaker, share] as const)
	);
	const fitting = rows.filter((row) => fits(row, width + beyond, small));
	return [...fitting, ...rows.slice(-1)]
		.slice(0, 1)
		.flatMap(([speaker, share]) => [
			text(`speaker ${source}`, speaker, [0, 4], 'small'),
			...(column === undefined
				? []
				: [text(`date ${source}`, { text: date, tone: 'soft' }, [column, 4], 'small')]),
			text(`share ${source}`, share, [beyond, 4], 'small', 'end')
		]);
}

/** The share and of what, from full to brief: “of” and what, only what, or none of it. */
function sharesOf(statement: Statement, { small, large, isInline }: Setting): TextLine[] {
	const { ofShort } = statement;
	const what = ofShort.startsWith(words.of) ? ofShort.slice(words.of.length) : ofShort;
	return [...(isInline ? [] : [ofShort]), what, undefined].map((object) =>
		shareLine(statement, object, large, small)
	);
}

/** The share and of what, or the words used instead of a number. */
function shareLine(
	statement: Statement,
	object: string | undefined,
	size: number,
	small: number
): TextLine {
	const share = shareText(statement);
	if (!share) {
		const text = object === undefined ? words.noNumber : statement.ofShort;
		return { text, tone: 'soft', italic: true };
	}
	return {
		text: share,
		tone: 'accent',
		bold: true,
		size,
		...(object === undefined ? {} : { more: object, moreTone: 'accent', moreSize: small })
	};
}
