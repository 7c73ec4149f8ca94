import type { TextLine } from '$lib/chart/place-annotations';
import { fitting, textWidth } from '$lib/chart/wrap';
import type { LaneText } from '$lib/charts/lanes/lane-types';

/** A name, and beside it the first of some texts that fits. */
export function nameAndText(
	name: TextLine,
	texts: readonly string[],
	{ y, size, width }: { y: number; size: number; width: number }
): LaneText[] {
	const x = textWidth(name.text, size, true) + 7;
	const text = fitting(texts, width - x, size);
	return [
		{ key: `name of ${name.text}`, by: [0, y], size, lines: [name] },
		...(text === undefined
			? []
			: [
					{
						key: `text of ${name.text}`,
						by: [x, y],
						size,
						lines: [{ text, tone: 'soft' }]
					} as const
				])
	];
}
