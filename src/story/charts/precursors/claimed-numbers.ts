import words from '$words/precursors.json';
import { shortMonth } from '$lib/data/month';
import type { TextLine } from '$lib/chart/place-annotations';
import type { Label, Mark } from '$lib/drawing/drawing-types';
import { minus, pixels, plus, times, type Height } from '$lib/drawing/height';
import type { Block } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { isNarrowest } from '../size-names';
import { wholeDrawing } from '../whole-drawing';
import { bold, numeral, placeOf, soft, widthOf } from './numeral';
import { beforeOf, toneOf, when, type NumberSaid } from './statements';

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
				label('method', 0, pixels(11), [[bold(words.noMethod)]], {
					at: [1, 0],
					offsets: [[-1, 0]]
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
