import type { Drawing, SizeClass } from '../../drawing/drawing-types';
import type { DrawnRow } from '../row-texts';

/** A chart of horizontal bars. */
export interface BarsOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	/** From top to bottom. */
	rows: readonly BarRow[];
	/** The ends of the scale, with zero between or at them: by default, round values. */
	ends?: Drawing['x'];
	/** How values are written on the scale. Without it, the bars have labels alone. */
	format?: (value: number) => string;
}

/** A bar with its name and its value. */
export interface BarRow extends DrawnRow {
	/** `null` if it is not published: there is no bar then, and its label says so. */
	value: number | null;
}
