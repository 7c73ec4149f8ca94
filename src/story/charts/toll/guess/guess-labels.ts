/** The height of the two lines that name the end of the reader's line. */
const HEIGHT = 32;

/**
 * The upper edge of the label at the end of the reader's line, clear of another label.
 * @param y the end of the line
 * @param taken the edges of the other label
 */
export function labelTop(y: number, taken: { top: number; bottom: number }): number {
	const top = y - HEIGHT / 2;
	if (top + HEIGHT < taken.top || top > taken.bottom) return top;
	return y < (taken.top + taken.bottom) / 2 ? taken.top - HEIGHT - 2 : taken.bottom + 2;
}
