/** Where a card stands, in CSS pixels. */
export interface Place {
	left: number;
	top: number;
}

/**
 * The number of the card that stands below a card, or above it: in the next row the nearest one.
 * Where there is no further row, the card itself.
 * @param by 1 for down, -1 for up
 */
export function rowStep(places: readonly Place[], from: number, by: 1 | -1): number {
	const here = places[from];
	if (!here) return from;
	const away = ({ top }: Place) => (top - here.top) * by;
	const beyond = places.filter((place) => away(place) > 1);
	const row = Math.min(...beyond.map(away));
	const across = ({ left }: Place) => Math.abs(left - here.left);
	const [nearest = here] = beyond
		.filter((place) => away(place) < row + 1)
		.sort((a, b) => across(a) - across(b));
	return places.indexOf(nearest);
}
