import { shortMonth } from '$lib/data/month';
import type { TextLine } from '$lib/chart/place-annotations';
import { fitting, textWidth, wrapAt } from '$lib/chart/wrap';
import type { Mark, TextMark } from '$lib/drawing/drawing-types';
import type { Block } from '$lib/marks';
import type { Statement } from '../../tables/precursor-statements-table';
import { EXTRA_WIDE, isNarrowest } from '../size-names';
import { wholeDrawing } from '../whole-drawing';
import { bold, numeral, placeOf, soft, widthOf } from './numeral';
import { beforeOf, hasNumber, toneOf, when } from './statements';

/** Statements by date: who and when, then a number and what it is a number of, or words. */
export const statementList = (statements: readonly Statement[], sheets: Block['sheets']): Block =>
	wholeDrawing(sheets, (size) => {
		const row = size.height / statements.length;
		const fontSize = isNarrowest(size) || row < 33 ? 12 : size.compact ? 13 : 15;
		const tall = Math.min(isNarrowest(size) ? 16 : 34, Math.round(row * 0.56));
		/** A row has one line, with the month only if the drawing is wide. */
		const isLow = row < (size.compact ? 26 : 33);
		/** Where numbers and words start. */
		const left = size.compact ? (isNarrowest(size) ? 174 : 226) : size.width * 0.46;
		const rowOf = (each: Statement, i: number): Mark[] => {
			const { source, speakerShort, ofShort } = each;
			const y = (i + 0.5) / statements.length;
			const text = (key: string, x: number, lines: TextLine[], end?: 'end'): TextMark => ({
				type: 'text',
				key: `${key} ${source}`,
				lines,
				...placeOf(x, [y, fontSize * (0.35 - 0.55 * (lines.length - 1))]),
				size: fontSize,
				pitch: 1.1,
				...(end ? { anchor: end } : {})
			});
			const month = when(each, shortMonth);
			const right = left + (hasNumber(each) ? widthOf(each.share, tall) + 6 : 0);
			const ofWhat = wrapAt(ofShort, size.width - right, fontSize, hasNumber(each));
			const before = beforeOf(each);
			// Without the occasion where it has no room. Slides have larger type.
			const free = left - 16 - textWidth(before, Math.max(13, fontSize));
			const brief = speakerShort.replace(/,.*/, '');
			const name = fitting([speakerShort, brief], free, Math.max(13, fontSize), true) ?? brief;
			const who: TextLine = { text: name, bold: true };
			return [
				{
					type: 'path',
					key: `rule ${source}`,
					at: [0, i / statements.length, 1, i / statements.length],
					anchors: 'bb',
					style: { stroke: 'var(--rule)' }
				},
				text(
					'who',
					0,
					isLow ? [size.width < EXTRA_WIDE ? who : { ...who, more: month }] : [who, soft(month)]
				),
				...(before ? [text('before', left - 4, [soft(before)], 'end')] : []),
				...(hasNumber(each)
					? [numeral(source, each.share, [left, [y, 0]], tall, toneOf(each))]
					: []),
				text('of', right, ofWhat.map(hasNumber(each) ? bold : soft))
			];
		};
		return { front: statements.flatMap(rowOf) };
	});
