import { transform, type Selector } from 'lightningcss';

/** The class with which Svelte scopes the styles of a component. */
const scopes = (selector: Selector): string[] =>
	selector.flatMap((part) =>
		part.type === 'class' && part.name.startsWith('svelte-') ? [part.name] : []
	);

/**
 * A style sheet without the rules of components that are not used.
 * @param used tells whether a component is used, by the class that scopes its styles
 */
export function usedStyles(css: string, used: (scope: string) => boolean): string {
	const { code } = transform({
		filename: 'styles.css',
		code: Buffer.from(css),
		minify: true,
		visitor: {
			Rule: {
				style: ({ value: { selectors } }) =>
					selectors.some((selector) => scopes(selector).every(used)) ? undefined : []
			}
		}
	});
	return code.toString();
}
