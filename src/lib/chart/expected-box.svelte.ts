import type { Box } from './box';

class ExpectedBox {
	value: { box: Box; tall: boolean } | undefined = $state.raw();
}

/**
 * The box in which the next chart of this page is probably drawn, if it is as tall: that of the drawing
 * that was laid out last.
 */
export const expectedBox = new ExpectedBox();
