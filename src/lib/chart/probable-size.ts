import { WIDE } from './box';
import type { Size } from './layout-types';

/** How much more height a tall chart has on a phone, where no chart is wide. */
const TALLER = 1.25;

/**
 * The size that a chart probably has in the place of another one.
 * @param tall whether it is a tall chart
 * @param place the size of the other one, and whether that is a tall chart
 */
export function probableSize<S extends Size>(tall: boolean, place: { size: S; tall: boolean }): S {
	const { size, tall: wasTall } = place;
	if (tall === wasTall || size.width >= WIDE) return size;
	return { ...size, height: tall ? size.height * TALLER : size.height / TALLER };
}
