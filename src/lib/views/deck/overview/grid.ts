/** The position of a card, in CSS pixels. */
export interface CardPosition {
	left: number;
	top: number;
}

/**
 * The index of the nearest card in the next or previous row, or of the card itself if there is no
 * such row.
 * @param by 1 for down, -1 for up
 */
export function rowStep(places: readonly CardPosition[], from: number, by: 1 | -1): number {
	const here = places[from];
	if (!here) return from;
	const away = ({ top }: CardPosition) => (top - here.top) * by;
	const beyond = places.filter((place) => away(place) > 1);
	const row = Math.min(...beyond.map(away));
	const across = ({ left }: CardPosition) => Math.abs(left - here.left);
	const [nearest = here] = beyond
		.filter((place) => away(place) < row + 1)
		.sort((a, b) => across(a) - across(b));
	return places.indexOf(nearest);
}
