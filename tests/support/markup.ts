import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';

/** An element of a page, a fragment or an XML file. The root of each has no name. */
export interface Markup {
	name: string;
	attributes: Record<string, string>;
	/** The elements and texts directly in it. */
	content: (Markup | string)[];
}

type Node = DefaultTreeAdapterTypes.Node;

function markupOf(node: Node): Markup {
	const attributes = 'attrs' in node ? node.attrs : [];
	const children = 'childNodes' in node ? node.childNodes : [];
	return {
		name: 'tagName' in node ? node.tagName : '',
		attributes: Object.fromEntries(
			attributes.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])
		),
		content: children.flatMap((child) => {
			if ('value' in child) return child.value;
			return 'tagName' in child ? markupOf(child) : [];
		})
	};
}

/** Parses a whole page as browsers without scripts do. */
export const parsePage = (html: string): Markup =>
	markupOf(parse(html, { scriptingEnabled: false }));

/**
 * Parses a part of a page, or SVG in one, as browsers do.
 * @param scriptingEnabled whether the content of a noscript element is text
 */
export const parseHtml = (html: string, scriptingEnabled = false): Markup =>
	markupOf(parseFragment(html, { scriptingEnabled }));

/**
 * Parses XML strictly.
 * @throws Error if it is not well formed
 */
export function parseXml(xml: string): Markup {
	const root: Markup = { name: '', attributes: {}, content: [] };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name, attributes, content: [] };
		open.at(-1)?.content.push(element);
		open.push(element);
	});
	parser.on('text', (text) => open.at(-1)?.content.push(text));
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return root;
}

/** The descendants of an element in document order, without the subtrees that `without` matches. */
export function elementsIn(element: Markup, without?: (inner: Markup) => boolean): Markup[] {
	return element.content.flatMap((child) =>
		typeof child === 'string' || without?.(child) ? [] : [child, ...elementsIn(child, without)]
	);
}

/** The descendants with one of these names, in document order. */
export const named = (element: Markup, ...names: string[]): Markup[] =>
	elementsIn(element).filter(({ name }) => names.includes(name));

/** The descendants that have an attribute, with this value if one is given, in document order. */
export const withAttribute = (element: Markup, key: string, value?: string): Markup[] =>
	elementsIn(element).filter(({ attributes }) =>
		value === undefined ? key in attributes : attributes[key] === value
	);

/** The values of an attribute in these elements, where they have it. */
export const valuesOf = (elements: readonly Markup[], key: string): string[] =>
	elements.flatMap(({ attributes }) => attributes[key] ?? []);

/** @throws Error unless one descendant has this id */
export const byId = (element: Markup, id: string): Markup =>
	only(withAttribute(element, 'id', id), `elements with the id ${id}`);

/** @throws Error unless there is exactly one element */
export function only(elements: readonly Markup[], what: string): Markup {
	const [first, ...others] = elements;
	if (!first || others.length > 0) throw new Error(`${elements.length} ${what}, expected one`);
	return first;
}

/** All text in an element, unchanged. */
export const rawText = ({ content }: Markup): string =>
	content.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

/** The text in an element with single spaces, without scripts and style sheets. */
export const textOf = (element: Markup): string =>
	visibleText(element).replaceAll(/\s+/g, ' ').trim();

function visibleText({ name, content }: Markup): string {
	if (name === 'script' || name === 'style') return '';
	return content.map((child) => (typeof child === 'string' ? child : visibleText(child))).join('');
}

/** The names of the elements in an element and of their attributes, which no text may change. */
export const structureOf = (element: Markup): string[] =>
	elementsIn(element).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));

/** A text as a parser returns it: without characters that XML forbids, with `\n` as line break. */
export const normalText = (text: string): string =>
	text
		.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll(/\r\n?/g, '\n');
