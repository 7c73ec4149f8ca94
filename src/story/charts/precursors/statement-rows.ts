import words from '$words/precursors.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { shortMonth } from '$lib/data/month';
import type { PartMark, SizeClass, StackVersion } from '$lib/drawing/drawing-types';
import type { Statement } from '../../tables/precursor-statements-table';
import { isNarrowest } from '../size-names';
import { shareText, when } from './precursors';

/** Below this width, rows of two lines are lower. */
export const TIGHT_ROWS_WIDTH = 400;

/** The list of statements by date: in rows of two lines if they fit, or of one. */
export const statementsOf = (statements: readonly Statement[], size: SizeClass): StackVersion[] => [
	{
		parts: statements.map((statement, i) => ({
			height: size.width < TIGHT_ROWS_WIDTH ? 32 : 36,
			grow: 1,
			marks: [...ruleAbove(statement, i), ...twoLines(statement, size)]
		}))
	},
	{
		parts: statements.map((statement, i) => ({
			grow: 1,
			marks: [...ruleAbove(statement, i), ...oneLine(statement, size)]
		}))
	}
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

function twoLines(statement: Statement, size: SizeClass): PartMark[] {
	const { source, speakerShort, ofShort } = statement;
	const large = isNarrowest(size) ? 15 : 17;
	return [
		text(`speaker ${source}`, { text: speakerShort, bold: true }, [0, -3], 13),
		text(`date ${source}`, { text: when(statement, shortMonth), tone: 'soft' }, [0, 14], 13),
		text(`share ${source}`, shareLine(statement, ofShort, large, 13), [0, 4], 13, 'end')
	];
}

/** The narrowest list has no room for a column of dates, so each date follows its speaker. */
function oneLine(statement: Statement, size: SizeClass): PartMark[] {
	const { source, speakerShort, ofShort } = statement;
	const { small } = size;
	const isInline = isNarrowest(size);
	// Numbers, unlike italics, end at the edge of the drawing.
	const beyond = isInline && statement.share !== null ? 1 : 0;
	const date = when(statement, shortMonth).replace(' 20', ' ’');
	const object =
		isInline && ofShort.startsWith(words.of) ? ofShort.slice(words.of.length) : ofShort;
	const speaker: TextLine = isInline
		? { text: speakerShort, more: date }
		: { text: speakerShort, bold: true };
	return [
		text(`speaker ${source}`, speaker, [0, 4], 'small'),
		...(isInline
			? []
			: [text(`date ${source}`, { text: date, tone: 'soft' }, [(small * 40) / 3, 4], 'small')]),
		text(
			`share ${source}`,
			shareLine(statement, object, isInline ? small : 13, small),
			[beyond, 4],
			'small',
			'end'
		)
	];
}

/** The share and of what, or the words used instead of a number. */
function shareLine(statement: Statement, object: string, size: number, small: number): TextLine {
	const share = shareText(statement);
	return share
		? {
				text: share,
				tone: 'accent',
				bold: true,
				size,
				more: object,
				moreTone: 'accent',
				moreSize: small
			}
		: { text: statement.ofShort, tone: 'soft', italic: true };
}
