/** The rows and the columns of a hundred cells. */
export const ACROSS = 10;

/** Where a shape is in its cell, in cells. */
interface Shape {
	/** From the edges of the field to the first shape. */
	first: number;
	/** Its width and height. */
	side: number;
	/** From one shape to the next. */
	step: number;
}

/** The corners of some of a hundred shapes in rows: of each, the upper left and the lower right one. */
export const cornersOf = (from: number, to: number, { first, side, step }: Shape): number[] =>
	Array.from({ length: to - from }, (_, i) => i + from).flatMap((i) => {
		const [x, y] = [first + (i % ACROSS) * step, first + Math.floor(i / ACROSS) * step];
		return [x, y, x + side, y + side].map((place) => Math.round(place * 1000) / 1000);
	});
