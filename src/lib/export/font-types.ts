/** A file of a published font, which has the letters of one script or of a part of it. */
export interface FontFile {
	/** The part, as the package names it: `latin`, `greek`. */
	subset: string;
	/** Its path, from the root or absolute. */
	path: string;
	/** The letters of the story that are taken from it. The first file has those of no other one. */
	letters: string;
}

/** How a font of the system is scaled until the web font is there, so that text keeps its place. */
export interface FallbackMetrics {
	sizeAdjust: string;
	ascent: string;
	descent: string;
	lineGap: string;
}

/** A font of the story, as its package describes it. */
export interface StoryFont {
	/** The name of the package. */
	package: string;
	/** The name in file names: `newsreader`. */
	id: string;
	/** The name in style sheets, without “Variable”: `Newsreader`. */
	family: string;
	serif: boolean;
	/** The published files that have letters of the story, the one with Latin letters first. */
	files: readonly FontFile[];
	/** The width of its letters, as a share of that of the font in its place without a theme. */
	width: number;
	/** Left out for the fonts without a theme, whose fallbacks are in `src/app.css`. */
	fallback?: FallbackMetrics | undefined;
}

/** The fonts of a story. */
export interface StoryFonts {
	/** Of text and titles, at weight 400. */
	text: StoryFont;
	/** Of charts, labels and controls, at weights from 400 to 650. */
	charts: StoryFont;
}
