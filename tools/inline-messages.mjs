import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';
import { root } from './install.mjs';
import { MESSAGES } from './messages.mjs';

/**
 * A node of Svelte's or JavaScript's syntax tree.
 * @typedef {Record<string, any> & { type: string, start: number, end: number }} Node
 * @typedef {Readonly<Record<string, string>>} Messages
 * @typedef {{ file: string, messages: Messages }} Imported
 * @typedef {{ start: number, end: number, text: string }} Edit
 */

/**
 * A Vite plugin that writes messages where the source names them, so that a message costs what the
 * same text in the source would. Svelte puts static text into its templates, but lets a script set
 * the text of a variable.
 * @returns {import('vite').Plugin}
 */
export function inlineMessages() {
	return {
		name: 'inline-messages',
		enforce: 'pre',
		transform: {
			filter: { id: /\.(svelte|ts)$/, code: '$messages/' },
			handler(code, id) {
				return withMessages(code, id, (file) => {
					const path = join(root, MESSAGES, file);
					this.addWatchFile(path);
					return JSON.parse(readFileSync(path, 'utf8'));
				});
			}
		}
	};
}

/**
 * Replaces `m.key` by the message, and `fillMessage(m.key, { name })` by a template literal; in
 * markup, both by text. `m` is the default import of a file of `$messages`.
 * @param {string} code
 * @param {string} id the path of a component or a TypeScript module
 * @param {(file: string) => Messages} read returns the messages of a file
 * @returns {string}
 */
export function withMessages(code, id, read) {
	const tree = /** @type {Node} */ (
		id.endsWith('.svelte') ? parse(code, { modern: true }) : parseSync(id, code).program
	);
	/** @type {Map<string, Imported>} */
	const imports = new Map();
	for (const node of nodesIn(tree)) {
		const [, file] = /^\$messages\/(.+)$/.exec(node.source?.value) ?? [];
		if (node.type !== 'ImportDeclaration' || !file) continue;
		const name = node.specifiers[0]?.local.name;
		imports.set(name, { file, messages: read(file) });
	}

	/**
	 * The key and the text of `m.key`.
	 * @param {Node} node
	 */
	const messageOf = ({ type, object, property, computed }) => {
		const imported = type === 'MemberExpression' && !computed && imports.get(object.name);
		if (!imported) return undefined;
		const { file, messages } = imported;
		const text = messages[property.name];
		if (text === undefined) throw new Error(`${id}: ${file} has no message “${property.name}”.`);
		return { name: `“${property.name}” in ${file}`, text };
	};

	/**
	 * The pieces of a message: text, and the expressions to fill in.
	 * @param {Node} node
	 * @returns {(string | Node)[] | undefined}
	 */
	const piecesOf = (node) => {
		const fills = node.type === 'CallExpression' && node.callee.name === 'fillMessage';
		const message = messageOf(fills ? node.arguments[0] : node);
		if (!message) return undefined;
		/** @type {Map<string, Node>} */
		const values = new Map(
			(fills ? node.arguments[1].properties : []).map((/** @type {Node} */ { key, value }) => [
				key.name,
				value
			])
		);
		// With one group in the pattern, every odd part is a placeholder.
		const parts = message.text.split(/\{(\w+)\}/);
		const expected = new Set(parts.filter((_, i) => i % 2 === 1));
		if (String([...expected].sort()) !== String([...values.keys()].sort())) {
			const [found, wanted] = [values.keys(), expected].map(
				(names) => [...names].join(', ') || 'none'
			);
			throw new Error(`${id}: found the values ${found} for ${message.name}, expected ${wanted}.`);
		}
		return parts
			.map((part, i) => (i % 2 === 1 ? /** @type {Node} */ (values.get(part)) : part))
			.filter((piece) => piece !== '');
	};

	/**
	 * What to replace in a node.
	 * @param {Node} node
	 * @returns {Edit[]}
	 */
	const editsIn = (node) => {
		// An attribute without quotation marks gets some, as its text may contain spaces.
		const quote = node.type === 'Attribute' && node.value.type === 'ExpressionTag' ? '"' : '';
		const place = quote ? node.value : node;
		const inMarkup = place.type === 'ExpressionTag';
		const pieces = piecesOf(inMarkup ? place.expression : place);
		if (!pieces) return childrenOf(node).flatMap(editsIn);
		const join = (/** @type {(text: string) => string} */ escape, /** @type {string} */ open) =>
			pieces
				.map((piece) => (typeof piece === 'string' ? escape(piece) : `${open}${sourceOf(piece)}}`))
				.join('');
		const text = inMarkup
			? `${quote}${join(escapeMarkup, '{')}${quote}`
			: `\`${join(escapeTemplate, '${')}\``;
		return [{ start: place.start, end: place.end, text }];
	};

	/**
	 * The source of a node, with its messages inlined.
	 * @param {Node} node
	 * @returns {string}
	 */
	const sourceOf = (node) => {
		let [text, at] = ['', node.start];
		for (const edit of editsIn(node).sort((a, b) => a.start - b.start)) {
			text += code.slice(at, edit.start) + edit.text;
			at = edit.end;
		}
		return text + code.slice(at, node.end);
	};

	return sourceOf({ ...tree, start: 0, end: code.length });
}

/** Escapes text for a template literal. */
const escapeTemplate = (/** @type {string} */ text) => text.replace(/[\\`$]/g, '\\$&');

/** Escapes text for the markup of a component, in an attribute too: as references to characters. */
const escapeMarkup = (/** @type {string} */ text) =>
	text.replace(/[&<"{}]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The child nodes. A fragment of markup has no position, so its nodes count as those of its parent.
 * @param {Node} node
 * @returns {Node[]}
 */
const childrenOf = (node) =>
	Object.values(node)
		.flat()
		.filter((value) => typeof value?.type === 'string');

/**
 * @param {Node} node
 * @returns {Node[]}
 */
const nodesIn = (node) => [node, ...childrenOf(node).flatMap(nodesIn)];
