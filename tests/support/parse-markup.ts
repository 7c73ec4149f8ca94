import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';

/** An element with the text inside it. */
export interface ParsedElement {
	name: string;
	attributes: Record<string, string>;
	text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function elementsIn(nodes: readonly Node[]): ParsedElement[] {
	return nodes.flatMap((node) => {
		if (!('attrs' in node)) return [];
		const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
		const element = { name: node.nodeName, attributes, text: textOf(node) };
		return [element, ...elementsIn(node.childNodes)];
	});
}

function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/**
 * Parses HTML as browsers do.
 * @param scriptingEnabled whether the content of a noscript element is text
 * @returns all elements, in document order
 */
export const parseHtml = (html: string, scriptingEnabled = false): ParsedElement[] =>
	elementsIn(parseFragment(html, { scriptingEnabled }).childNodes);

/**
 * Parses XML strictly.
 * @returns all elements, in document order
 * @throws Error if it is not well formed
 */
export function parseXml(xml: string): ParsedElement[] {
	const elements: ParsedElement[] = [];
	const open: ParsedElement[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name, attributes, text: '' };
		elements.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		for (const element of open) element.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return elements;
}

/** The names of elements and their attributes, which no text may change. */
export const structureOf = (elements: readonly ParsedElement[]): string[] =>
	elements.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));

/** A text as a parser returns it: without characters that XML forbids, with `\n` as line break. */
export const normalText = (text: string): string =>
	text
		.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll(/\r\n?/g, '\n');
