/** A colour in the light and in the dark theme, each as six hexadecimal digits: `#b4560b`. */
export interface ThemeColour {
	light: string;
	dark: string;
}

/** What a story looks like. Colours that are left out are as in `src/app.css`. */
export interface Theme {
	/** What a step is about: the highlighted marks of its chart, and their labels. */
	accent?: ThemeColour | undefined;
	/** Categories, at most six. A chart names them by their place, from 1: `colour: 2`. */
	palette?: readonly ThemeColour[] | undefined;
	/** The icon for tabs and home screens, an SVG file. A story without one has a plain icon. */
	icon?: string | undefined;
}

/** The custom property of a colour of the palette, by its place from 1. */
const propertyOf = (place: number) => `colour-${place}`;

/** The colour of a mark: one of the palette, by its place from 1. */
export const paletteColour = (place: number): string => `var(--${propertyOf(place)})`;

/** The places of the palette that a text uses, such as a drawing as JSON. */
export const placesIn = (text: string): number[] =>
	[...text.matchAll(/var\(--colour-(\d+)\)/g)].map(([, place]) => Number(place));

/** The colours of a theme, by custom property. */
export const themeColours = (
	{ accent, palette = [] }: Pick<Theme, 'accent' | 'palette'>,
	which: keyof ThemeColour
): Readonly<Record<string, string>> => ({
	...(accent ? { accent: accent[which] } : {}),
	...Object.fromEntries(palette.map((colour, i) => [propertyOf(i + 1), colour[which]]))
});

/**
 * The rules that follow those of `src/app.css`, or "" for a theme without colours. They are in the same
 * cases: both themes, more contrast, forced colours and print.
 */
export function themeCss(theme: Theme): string {
	const light = themeColours(theme, 'light');
	if (Object.keys(light).length === 0) return '';
	const set = (value: (name: string) => string | undefined) =>
		Object.keys(light)
			.map((name) => `--${name}:${value(name)}`)
			.join(';');
	const [asLight, asDark] = [
		set((name) => light[name]),
		set((name) => themeColours(theme, 'dark')[name])
	];
	const strong = set((name) => `color-mix(in srgb,${light[name]} 45%,var(--ink))`);
	const forced = set((name) => (name === 'accent' ? 'Highlight' : 'CanvasText'));
	return [
		`:root{${asLight}}`,
		`@media (prefers-color-scheme:dark){:root:where(:not([data-theme='light'])){${asDark}}}`,
		`:root:where([data-theme='dark']){${asDark}}`,
		`@media (prefers-contrast:more){:root{${strong}}}`,
		`@media (forced-colors:active){:root{${forced}}}`,
		`@media print{:root{${asLight}}}`
	].join('\n');
}
