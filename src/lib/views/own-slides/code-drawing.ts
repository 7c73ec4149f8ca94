/** The light margin that scanners need, in modules. */
const QUIET_ZONE = 4;

/** The drawing of a QR code: the values of SVG attributes. */
export interface CodeDrawing {
	viewBox: string;
	/** The dark modules, as a path. */
	path: string;
}

/** Draws a QR code from its rows of 0 and 1. Each run of dark modules is one rectangle. */
export function codeDrawing(code: string): CodeDrawing {
	const rows = code.split('\n');
	const size = rows.length + 2 * QUIET_ZONE;
	const path = rows.flatMap((row, y) =>
		[...row.matchAll(/1+/g)].map(
			({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`
		)
	);
	return { viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`, path: path.join('') };
}
