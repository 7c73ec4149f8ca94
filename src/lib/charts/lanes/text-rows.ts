import type { Mark } from '../../drawing/drawing-types';
import type { Height } from '../../drawing/height';

interface RowStyle {
	/** Pixels from one baseline to the next. */
	pitch: number;
	size: number;
	tone?: 'ink' | 'soft';
	bold?: boolean;
}

/**
 * Lines of text of one style, with the pitch that they are laid out with.
 * @param x how far they are from the left edge of the drawing, and `y` how far the first baseline is
 * from its upper edge
 */
export const textRows = (
	key: string,
	texts: readonly string[],
	[x, y]: readonly [Height, Height],
	{ pitch, size, tone = 'ink', bold }: RowStyle
): Mark[] =>
	texts.length === 0
		? []
		: [
				{
					type: 'texts',
					key,
					texts,
					at: texts.flatMap(() => [x[0], y[0]]),
					by: texts.flatMap((_, i) => [x[1], y[1] + i * pitch]),
					anchors: 'bb',
					style: {
						fill: `var(--${tone})`,
						'font-size': size,
						...(bold ? { 'font-weight': 650 } : {})
					}
				}
			];
