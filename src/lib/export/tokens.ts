import css from '../../app.css?raw';

/** The colours in the first rule of `app.css` that follows a text, by custom property. */
const coloursAfter = (text: string): Readonly<Record<string, string>> => {
	const [, rule = ''] = /\{([^}]*)\}/.exec(css.slice(css.indexOf(text))) ?? [];
	return Object.fromEntries(
		[...rule.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
			name,
			colour
		])
	);
};

/** The light theme's colours. Pictures that are downloaded have only this theme. */
export const tokens = coloursAfter(':root {');

const dark = coloursAfter(":root:where(:not([data-theme='light'])) {");

const ruleOf = (colours: Readonly<Record<string, string>>) =>
	`:root{${Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';')}}`;

/** CSS that defines the colours of both themes in an SVG. A page passes its theme on to its images. */
export const THEMES = `${ruleOf(tokens)}@media (prefers-color-scheme:dark){${ruleOf(dark)}}`;

/**
 * Replaces custom properties with their colours, because a standalone picture cannot look them up.
 * @throws Error for a property that is not a colour in `app.css`
 */
export function resolveTokens(svg: string): string {
	return svg.replaceAll(/var\(--([a-z]+)\)/g, (_all, name: string) => {
		const colour = tokens[name];
		if (!colour) throw new Error(`--${name} is no colour in app.css`);
		return colour;
	});
}
