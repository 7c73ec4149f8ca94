import words from '$words/precursors.json';
import type { GlyphMark, Label, Mark, SizeClass, TextMark } from '$lib/drawing/drawing-types';
import { lineWidth, type TextLine } from '$lib/chart/place-annotations';
import { minus, pixels, plus, times, type Height } from '$lib/drawing/height';
import { shortMonth } from '$lib/data/month';
import type { Block } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { fitting, textWidth, wrapAt, wrapEvenly } from '$lib/chart/wrap';
import outlines from './numerals.json';
import { wholeDrawing } from '../sized';
import { beforeOf, hasNumber, toneOf, when, type NumberSaid } from './precursors-values';
import type { Statement } from '../../tables/precursor-statements-table';

/** On small phones, type is smallest. */
const isNarrowest = ({ width }: SizeClass) => width < 340;

/** From one digit to the next, and what is free left of the first one, in thousandths of their height. */
const [PITCH, LEFT] = [800, 52];

/** The width of a numeral, in pixels. */
const widthOf = (value: number, height: number): number =>
	(String(value).length * PITCH * height) / 1000;

const soft = (text: string): TextLine => ({ text, tone: 'soft' });
const bold = (text: string): TextLine => ({ text, bold: true });

/** A place that is so many pixels from the left edge, and so far down the drawing. */
const placeOf = (x: number, [share, y]: Height) =>
	({ at: [0, share], by: [x, y], anchors: 'bb' }) as const;

/**
 * A number that nobody counted: the outlines of Newsreader’s digits, hatched and never solid.
 * @param x of its left edge, in pixels
 * @param middle how far down the drawing its middle is
 */
function numeral(
	key: string,
	value: number,
	[x, middle]: readonly [number, Height],
	height: number,
	tone: 'slate' | 'accent'
): GlyphMark {
	const width = height > 60 ? 2.2 : 1.2;
	const scaled = (digit: string, i: number) =>
		(outlines[Number(digit)] ?? '').replaceAll(
			/(-?\d+) (-?\d+)/g,
			(_, right: string, down: string) =>
				[Number(right) + i * PITCH - LEFT, Number(down)]
					.map((place) => Math.round((place * height) / 500) / 2)
					.join(' ')
		);
	return {
		type: 'glyph',
		key: `numeral ${key}`,
		...placeOf(x + width / 2, plus(middle, pixels(-height / 2))),
		d: Array.from(String(value), scaled).join(''),
		style: {
			fill: `hatch-${tone}`,
			stroke: tone === 'accent' ? 'var(--accent)' : 'var(--ink)',
			'stroke-width': width,
			'stroke-linejoin': 'round'
		}
	};
}

/** The line above the claim, in pixels. */
const LINE = 26;

const said = (speaker: string, month: string) => soft(fillMessage(words.said, { speaker, month }));

/** What a number is of, who said it, and when, from full to brief. Narrow drawings have several lines. */
function textsOf(each: NumberSaid, compact: boolean): TextLine[][] {
	const { speaker, speakerShort, ofShort } = each;
	const [month, short] = [when(each), when(each, shortMonth)];
	const ofWhat = bold(ofShort);
	if (!compact)
		return [speaker, speakerShort].map((who) => [{ ...ofWhat, more: said(who, month).text }]);
	return [
		[ofWhat, said(speakerShort, month)],
		[ofWhat, said(speakerShort, short)],
		[ofWhat, soft(speakerShort), soft(short)],
		[ofWhat]
	];
}

/** The same of the claim, in lines of their own. */
function textsOfClaim(claim: NumberSaid, compact: boolean): TextLine[][] {
	const { speaker, speakerShort, ofShort } = claim;
	const rest = (who: string) => [bold(ofShort), soft(who), soft(when(claim))];
	const large = { ...bold(words.percent), size: compact ? 22 : 36 };
	return [
		[large, ...rest(speaker)],
		[large, ...rest(speakerShort)],
		[bold(words.percent), ...rest(speakerShort)]
	];
}

/** A text that starts right of a place. */
const label = (
	id: string,
	x: number,
	y: Height,
	texts: TextLine[][],
	rest: Partial<Label>
): Label => ({
	id,
	...placeOf(x, y),
	free: true,
	fixed: true,
	texts,
	offsets: [[10, 0]],
	...rest
});

/** The claim as a large numeral, and the other numbers below it, each with who said it of what. */
export const claimedNumbers = (
	[claim, ...others]: readonly [NumberSaid, ...NumberSaid[]],
	sheets: Block['sheets']
): Block =>
	wholeDrawing(sheets, (size) => {
		const { width, height, compact } = size;
		const [highest, beside, most] = compact ? [44, 132, 30] : [34, 190, 44];
		const row = Math.min(highest, (height - 2 * LINE) / 5);
		const tall = Math.min(
			height - 2 * LINE - row * others.length,
			(width - beside) / widthOf(claim.share, 1)
		);
		const middle = pixels(LINE + tall / 2);
		const top = pixels(tall + 1.5 * LINE);
		const step = times(minus([1, 0], top), 1 / others.length);
		const small = Math.min(most, row * 0.75);
		const rows = others.map((each, i) => ({
			each,
			start: plus(top, times(step, i)),
			y: plus(top, times(step, i + 0.5))
		}));
		// Right of the word before the claim, as large as fits on a line.
		const free = width - textWidth(beforeOf(claim), compact ? 16 : 20) - 12;
		const fits = (13 * free) / textWidth(words.noMethod, 13, true);
		const type = Math.max(13, Math.min(24, height / 15, fits - 1));
		const before = (each: NumberSaid, y: Height, fontSize: number): Mark[] =>
			[beforeOf(each)].filter(Boolean).map((text) => ({
				type: 'text',
				key: `before ${each.source}`,
				lines: [soft(text)],
				...placeOf(0, y),
				size: fontSize
			}));
		return {
			front: [
				numeral(claim.source, claim.share, [0, middle], tall, toneOf(claim)),
				...before(claim, pixels(LINE - 9), compact ? 16 : 20),
				...rows.flatMap(({ each, start, y }, i): Mark[] => [
					{
						type: 'path',
						key: `rule ${each.source}`,
						at: [0, start[0], 1, start[0]],
						by: [0, start[1]],
						anchors: 'bb',
						style: { stroke: i === 0 ? 'var(--ink)' : 'var(--rule)' }
					},
					...before(each, plus(y, pixels(small / 2)), compact ? 13 : 16),
					numeral(each.source, each.share, [most + 6, y], small, toneOf(each))
				])
			],
			labels: [
				label('method', 0, pixels(11), [wrapEvenly(words.noMethod, free, type, true).map(bold)], {
					at: [1, 0],
					offsets: [[-1, 0]],
					size: type
				}),
				label('claim', widthOf(claim.share, tall), middle, textsOfClaim(claim, compact), {
					pitch: 1.3
				}),
				...rows.map(({ each, y }) =>
					label(
						each.source,
						most + 6 + widthOf(each.share, small),
						y,
						textsOf(each, compact),
						isNarrowest(size) || row < 36 ? { size: 12 } : {}
					)
				)
			]
		};
	});

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
			const who = wrapAt(name, free, fontSize, true).map(bold);
			const dated = { ...bold(name), more: month };
			const hasDate = size.width >= 620 && lineWidth(dated, fontSize) <= free;
			if (who.length === 1 && !isLow) who.push(soft(month));
			return [
				{
					type: 'path',
					key: `rule ${source}`,
					at: [0, i / statements.length, 1, i / statements.length],
					anchors: 'bb',
					style: { stroke: 'var(--rule)' }
				},
				text('who', 0, isLow && hasDate ? [dated] : who),
				...(before ? [text('before', left - 4, [soft(before)], 'end')] : []),
				...(hasNumber(each)
					? [numeral(source, each.share, [left, [y, 0]], tall, toneOf(each))]
					: []),
				text('of', right, ofWhat.map(hasNumber(each) ? bold : soft))
			];
		};
		return { front: statements.flatMap(rowOf) };
	});
