import css from '../../app.css?raw';

/** The colours of the light theme, by the names of their custom properties: a picture has one theme. */
export const tokens: Readonly<Record<string, string>> = Object.fromEntries(
	[...(/:root \{([^}]*)\}/.exec(css)?.[1] ?? '').matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(
		([, name = '', colour = '']) => [name, colour]
	)
);

/**
 * Puts colours in the place of custom properties, which a picture cannot look up.
 * @throws Error naming a property that is no colour of ours
 */
export function resolveTokens(svg: string): string {
	return svg.replaceAll(/var\(--([a-z]+)\)/g, (_all, name: string) => {
		const colour = tokens[name];
		if (!colour) throw new Error(`--${name} is no colour in app.css`);
		return colour;
	});
}
