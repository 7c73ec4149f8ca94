/** A line of text on a drawing, in pixels, as `layers/Label` takes it. */
export interface PlacedLabel {
	x: number;
	y: number;
	text: string;
	anchor?: 'start' | 'middle' | 'end';
	/** The accent is for the subject of the story. */
	tone?: 'ink' | 'soft' | 'accent';
	size?: number;
	bold?: boolean;
	opacity?: number;
	/** Shows the mark for derived figures before the text. */
	derived?: true;
}

/** A note that a figure is derived, and how. The mark is at `x`. */
export const derivation = (x: number, y: number, text: string, size = 12): PlacedLabel => ({
	x: x + 25,
	y,
	tone: 'soft',
	size,
	derived: true,
	text
});

/** Rounds to a tenth of a pixel. Nobody sees more, and every digit adds to every page. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
