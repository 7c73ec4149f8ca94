import css from '../../app.css?raw';
import { ruleOf, themeColours, type Colours } from '../chart/theme';

/** The colours in the first rule of `app.css` that follows a text, by custom property. */
const coloursAfter = (text: string): Colours => {
	const [, rule = ''] = /\{([^}]*)\}/.exec(css.slice(css.indexOf(text))) ?? [];
	return Object.fromEntries(
		[...rule.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
			name,
			colour
		])
	);
};

/**
 * The light theme's colours: those of `app.css`, and those of the story. Pictures that are downloaded have
 * only this theme.
 */
export const tokens: Colours = {
	...coloursAfter(':root {'),
	...themeColours(STORY_THEME, 'light')
};

/** The dark theme's colours. */
export const darkTokens: Colours = {
	...coloursAfter(":root:where(:not([data-theme='light'])) {"),
	...themeColours(STORY_THEME, 'dark')
};

/** CSS that defines the colours of both themes in an SVG. A page passes its theme on to its images. */
export const THEMES = `${ruleOf(tokens)}@media (prefers-color-scheme:dark){${ruleOf(darkTokens)}}`;

/**
 * Replaces custom properties with their colours, because a standalone picture cannot look them up.
 * @throws Error for a property that is not a colour in `app.css` or in the theme of the story
 */
export function resolveTokens(svg: string): string {
	return svg.replaceAll(/var\(--([a-z]+(?:-\d)?)\)/g, (_all, name: string) => {
		const colour = tokens[name];
		if (!colour) throw new Error(`--${name} is no colour in app.css or in the theme`);
		return colour;
	});
}

/**
 * The same, with the colour of the dark theme beside each colour, as `data-dark-fill` or
 * `data-dark-stroke`, so that a page can give the picture that theme.
 */
export function resolveThemes(svg: string): string {
	const both = svg.replaceAll(
		/(fill|stroke)="var\(--([a-z]+(?:-\d)?)\)"/g,
		(light, attribute: string, name: string) =>
			`${light} data-dark-${attribute}="${darkTokens[name]}"`
	);
	const grounds = `data-ground="${tokens.paper}" data-dark-ground="${darkTokens.paper}"`;
	return resolveTokens(both.replace('<svg', `<svg ${grounds}`));
}
