type Place = readonly [x: number, y: number];

/** A path of the house: runs of short steps from a first place on, as `charts/path.ts` writes them. */
const PATH = /^(?:M-?[\d.]+ -?[\d.]+(?:l[-\d. ]+)?Z?)+$/;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The places that a run goes through. */
function placesOf(run: string): Place[] {
	const [x = 0, y = 0, ...steps] = (run.match(/-?[\d.]+/g) ?? []).map(Number);
	const places: Place[] = [[x, y]];
	for (let i = 0; i + 1 < steps.length; i += 2) {
		const [fromX, fromY] = places.at(-1) ?? [x, y];
		places.push([rounded(fromX + (steps[i] ?? 0)), rounded(fromY + (steps[i + 1] ?? 0))]);
	}
	return places;
}

/** What can be seen of a run between two edges: its places there, and the ones next to them. */
function seen(places: readonly Place[], width: number): Place[] {
	const inside = (place?: Place) => Boolean(place && place[0] >= 0 && place[0] <= width);
	return places.filter(
		(place, i) => inside(places[i - 1]) || inside(place) || inside(places[i + 1])
	);
}

/**
 * Takes out of the lines and bands of a drawing what lies beside it: where a chart has zoomed in,
 * most of a line does. A page clips that away; some of the programs that read pictures lose the
 * whole line over it.
 * @param width of the drawing, in its own pixels
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
