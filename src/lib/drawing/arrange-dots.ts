import type { Arrangement, DotsMark } from './drawing-types';
import { plotAt, type Place } from './place';

/** The places of dots, and the side of the square that each has. */
export interface PlacedDots {
	/** x and y of each, in pixels. */
	at: Float64Array;
	cell: number;
}

/** Places dots as they are arranged. */
export function arrangeDots(
	{ total }: Pick<DotsMark, 'total'>,
	arrange: Arrangement,
	place: Place
): PlacedDots {
	const { cell, columns, rows, left, top } = place.cells;
	const dots = (cell: number, to: (i: number) => readonly [number, number]) => {
		const at = new Float64Array(2 * total);
		for (let i = 0; i < total; i += 1) at.set(to(i), 2 * i);
		return { at, cell };
	};
	if (arrange.kind === 'points') {
		const { at, plots, cell = 0 } = arrange;
		const main = plotAt(place);
		return dots(cell * Math.abs(main.y(1) - main.y(0)), (i) => {
			const { x, y } = plotAt(place, plots?.[i]);
			const j = (2 * i) % at.length;
			return [x(at[j] ?? 0), y(at[j + 1] ?? 0)];
		});
	}
	const { after = 0, backwards } = arrange;
	const last = columns * rows - 1;
	return dots(cell, (i) => {
		const at = backwards ? last - after - i : after + i;
		return [left + ((at % columns) + 0.5) * cell, top + (Math.floor(at / columns) + 0.5) * cell];
	});
}
