/** A colour in the light and in the dark theme, each as six hexadecimal digits: `#b4560b`. */
export interface ThemeColour {
	light: string;
	dark: string;
}

/**
 * Fonts by the names of their packages: variable fonts of fontsource, such as
 * `@fontsource-variable/noto-serif`. They are installed beside the story, or in the project.
 */
export interface ThemeFonts {
	/** The font of text and titles, which has the weight 400. Newsreader by default. */
	text?: string | undefined;
	/** The font of charts, labels and controls, with weights from 400 to 650. Public Sans by default. */
	charts?: string | undefined;
}

/** What a story looks like. Colours that are left out are as in `src/app.css`. */
export interface Theme {
	/** What a step is about: the highlighted marks of its chart, and their labels. */
	accent?: ThemeColour | undefined;
	/** Categories, at most six: `PALETTE` by default. A chart names them by their place, from 1: `colour: 2`. */
	palette?: readonly ThemeColour[] | undefined;
	/** The icon for tabs and home screens, an SVG file. A story without one has a plain icon. */
	icon?: string | undefined;
	/** Other fonts, for other letters or another look. */
	fonts?: ThemeFonts | undefined;
}

/** The palette of a story that names none. `checkTheme` accepts it, and it differs from the usual accent. */
export const PALETTE: readonly ThemeColour[] = [
	{ light: '#005bc7', dark: '#9cc4ff' },
	{ light: '#008a7d', dark: '#12b995' },
	{ light: '#cc69a1', dark: '#f394b4' },
	{ light: '#8f7a14', dark: '#e3cf6a' },
	{ light: '#4e2a69', dark: '#a77bd6' },
	{ light: '#7d1d14', dark: '#d4583c' }
];

/** The tone of a colour of the palette, by its place from 1: its custom property without dashes. */
export const paletteTone = (place: number) => `colour-${place}`;

/** The colour of a mark: one of the palette, by its place from 1. */
export const paletteColour = (place: number): string => `var(--${paletteTone(place)})`;

/** The places of the palette that a drawing as JSON uses, as a colour or as a tone. */
export const placesIn = (drawing: string): number[] =>
	[...drawing.matchAll(/"(?:var\(--)?colour-(\d+)\)?"/g)].map(([, place]) => Number(place));

/** Colours, or other values, by custom property without its dashes. */
export type Colours = Readonly<Record<string, string>>;

/** A CSS rule that sets the custom properties of the page. */
export const ruleOf = (colours: Colours, selector = ':root'): string =>
	`${selector}{${Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';')}}`;

/** The colours of a theme. */
export const themeColours = (
	{ accent, palette = PALETTE }: Pick<Theme, 'accent' | 'palette'>,
	which: keyof ThemeColour
): Colours => ({
	...(accent ? { accent: accent[which] } : {}),
	...Object.fromEntries(palette.map((colour, i) => [paletteTone(i + 1), colour[which]]))
});

/**
 * The rules that follow those of `src/app.css`, or "" for a theme without colours: with an
 * empty palette and no accent. They are in the same
 * cases: both themes, more contrast, forced colours and print.
 */
export function themeCss(theme: Theme): string {
	const [light, dark] = [themeColours(theme, 'light'), themeColours(theme, 'dark')];
	const names = Object.keys(light);
	if (names.length === 0) return '';
	const each = (colourOf: (name: string) => string): Colours =>
		Object.fromEntries(names.map((name) => [name, colourOf(name)]));
	const strong = each((name) => `color-mix(in srgb,${light[name]} 45%,var(--ink))`);
	const forced = each((name) => (name === 'accent' ? 'Highlight' : 'CanvasText'));
	return [
		ruleOf(light),
		`@media (prefers-color-scheme:dark){${ruleOf(dark, ":root:where(:not([data-theme='light']))")}}`,
		ruleOf(dark, ":root:where([data-theme='dark'])"),
		`@media (prefers-contrast:more){${ruleOf(strong)}}`,
		`@media (forced-colors:active){${ruleOf(forced)}}`,
		`@media print{${ruleOf(light)}}`
	].join('\n');
}
