import type { Drawing, SizeClass } from '../../drawing/drawing-types';
import type { DrawnRow } from '../row-texts';

/** A chart of rows, each with a range of values. */
export interface RangesOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	/** From top to bottom. */
	rows: readonly RangeRow[];
	/** The ends of the scale: by default, round values around all ranges. */
	ends?: Drawing['x'];
	/** Makes the scale logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
	/** How values are written on the scale. */
	format?: (value: number) => string;
}

/** A range with its name and its values. */
export interface RangeRow extends DrawnRow {
	/** The lower and the upper end, which may be equal; `null` if it is not published. */
	range: readonly [low: number, high: number] | null;
}
