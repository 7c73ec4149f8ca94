type Place = readonly [x: number, y: number];

/** A path as `chart/path.ts` writes it: runs of relative line segments from a first point. */
const PATH = /^(?:M-?[\d.]+ -?[\d.]+(?:l[-\d. ]+)?Z?)+$/;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The points of a run. */
function placesOf(run: string): Place[] {
	const [x = 0, y = 0, ...steps] = (run.match(/-?[\d.]+/g) ?? []).map(Number);
	const places: Place[] = [[x, y]];
	for (let i = 0; i + 1 < steps.length; i += 2) {
		const [fromX, fromY] = places.at(-1) ?? [x, y];
		places.push([rounded(fromX + (steps[i] ?? 0)), rounded(fromY + (steps[i + 1] ?? 0))]);
	}
	return places;
}

/** The visible part of a run: its points between the two edges, and the points next to them. */
function seen(places: readonly Place[], width: number): Place[] {
	const inside = (place?: Place) => Boolean(place && place[0] >= 0 && place[0] <= width);
	return places.filter(
		(place, i) => inside(places[i - 1]) || inside(place) || inside(places[i + 1])
	);
}

/**
 * Removes the parts of lines and bands outside the drawing: most of a line, where a chart has
 * zoomed in. A page clips those parts, but some image readers lose the whole line over them.
 * @param width the drawing's width, in its own pixels
 */
export function cropPaths(svg: string, width: number): string {
	return svg.replaceAll(/ d="([^"]*)"/g, (whole, path: string) => {
		if (!PATH.test(path)) return whole;
		const runs = path.split(/(?=M)/).map((run) => {
			const places = seen(placesOf(run), width);
			const closed = run.endsWith('Z') ? 'Z' : '';
			return places.length > 0
				? `M${places.map((place) => place.join(' ')).join('L')}${closed}`
				: '';
		});
		return ` d="${runs.join('')}"`;
	});
}
