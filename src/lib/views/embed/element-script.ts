import type { ElementFacts } from './helper/element';

/** The name of the custom element of a story. It begins with a letter, as names of elements do. */
export const elementName = (slug: string): string =>
	`${/^[a-z]/.test(slug) ? '' : 'story-'}${slug}-chart`;

/**
 * The script of the custom element of a story.
 * @param code the script, which reads `ELEMENT`
 */
export function elementScript(code: string, ...[slug, ...facts]: ElementFacts): string {
	const element: ElementFacts = [elementName(slug), ...facts];
	return `{const ELEMENT=${JSON.stringify(element)};${code}}\n`;
}
