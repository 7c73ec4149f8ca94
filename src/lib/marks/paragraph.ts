import { wrapEvenly } from '../chart/wrap';
import { widthIn } from './layout';
import { sizeOf } from './lane-types';
import { linesOf } from './texts';
import type { Block, Context, Tone } from './types';

interface ParagraphOptions {
	tone?: Tone;
	bold?: boolean;
	/** A headline: the font size is larger. */
	large?: boolean;
}

/** From one line to the next, and from the top of a line to its baseline, in font sizes. */
const [PITCH, BASELINE] = [1.3, 0.95];

/** Text as wide as its container, in lines of about the same length. */
export function paragraph(
	key: string,
	text: string,
	{ tone = 'ink', bold = false, large = false }: ParagraphOptions = {}
): Block {
	const fontSize = (context: Context) => Math.round(sizeOf(context) * (large ? 1.2 : 1));
	const linesIn = (width: number, size: number) => wrapEvenly(text, width, size, bold);
	return {
		sheets: [],
		room: (context) => {
			const size = fontSize(context);
			return { least: Math.ceil(linesIn(context.size.width, size).length * size * PITCH) };
		},
		draw: (context, frame) => {
			const { left, top } = frame;
			const size = fontSize(context);
			return {
				front: [
					{
						type: 'text',
						key,
						at: [left[0], top[0]],
						by: [left[1], top[1] + size * BASELINE],
						anchors: 'bb',
						size,
						pitch: PITCH,
						lines: linesIn(widthIn(frame, context), size).flatMap((line) =>
							linesOf(line, tone, bold)
						)
					}
				]
			};
		}
	};
}
