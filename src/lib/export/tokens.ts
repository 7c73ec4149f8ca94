import css from '../../app.css?raw';

/** The light theme's colours, by custom property. Pictures have only this theme. */
export const tokens: Readonly<Record<string, string>> = Object.fromEntries(
	[...(/:root \{([^}]*)\}/.exec(css)?.[1] ?? '').matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(
		([, name = '', colour = '']) => [name, colour]
	)
);

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
