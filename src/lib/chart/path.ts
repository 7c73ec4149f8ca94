/** A number in the shortest form that SVG reads: "-.5". It has at most six decimal places. */
export const shortest = (number: number): string =>
	String(Math.round(number * 1e6) / 1e6).replace(/^(-?)0\./, '$1.');

/** Formatted numbers, which repeat from frame to frame. */
const cache = new Map<number, string>();

/** Pixels in the shortest form. @param tenths of a pixel */
export function pixels(tenths: number): string {
	let text = cache.get(tenths);
	if (text === undefined) {
		text = shortest(tenths / 10);
		cache.set(tenths, text);
	}
	return text;
}

/** A number after another one: a minus sign separates them as well as a space. */
export const spaced = (number: string): string => (number.startsWith('-') ? number : ` ${number}`);

/**
 * One run of a line: a first point, then relative steps. They are short and similar, so a page with
 * many lines is a third smaller when compressed.
 * @param write formats a difference of coordinates
 */
export function steps(
	points: readonly (readonly [x: number, y: number])[],
	write: (difference: number) => string
): string {
	let [path, x, y, last] = ['', 0, 0, ''];
	for (const [i, [nextX, nextY]] of points.entries()) {
		const [dx, dy] = [write(nextX - x), write(nextY - y)];
		const letter = i === 0 ? 'M' : dy === '0' ? 'h' : dx === '0' ? 'v' : 'l';
		if (letter === 'h') path += letter + dx;
		else if (letter === 'v') path += letter + dy;
		else path += (letter === last ? spaced(dx) : letter + dx) + spaced(dy);
		[x, y, last] = [nextX, nextY, letter];
	}
	return path;
}
