import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'svelte/compiler';
import { normalizePath, parseSync } from 'vite';
import { root } from './install.mjs';
import { jsonFault } from './json-fault.mjs';
import { releaseIn, withoutRelease } from './kept-charts.mjs';
import { keptWordsOf, RELEASES, snapshotOf, withKeptWords } from './kept-words.mjs';
import { problem } from './problems.mjs';
import { MESSAGES } from './story.mjs';
import { WORDS } from './words.mjs';

/**
 * A node of Svelte's or JavaScript's syntax tree.
 * @typedef {Record<string, any> & { type: string, start: number, end: number }} Node
 * @typedef {Readonly<Record<string, unknown>>} Messages
 * @typedef {{ path: string, messages: Messages }} Imported
 * @typedef {{ start: number, end: number, text: string }} Edit
 */

/**
 * The folders of messages by the aliases to import them from: those of the views, and the words of
 * the story's charts.
 * @type {Readonly<Record<string, string>>}
 */
const FOLDERS = { $messages: MESSAGES, $words: WORDS };

/** The functions that fill in one text, and each text of a list. */
const FILLS = ['fillMessage', 'fillMessages'];

/** The function that chooses the form of a text for a count. */
const PLURAL = 'pluralOf';

/** The names of the forms that a language may have for counts. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms of a text, or nothing for another value. */
const formsOf = (/** @type {any} */ value) =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	Object.entries(value).every(([form, text]) => FORMS.includes(form) && typeof text === 'string')
		? /** @type {Record<string, string>} */ (value)
		: undefined;

/** The path of a file of messages, from the root. */
const pathOf = (/** @type {string} */ file, /** @type {string} */ alias) =>
	`${FOLDERS[alias]}/${file}`;

/**
 * The error for a fault in a text.
 * @param {string} path from the root
 * @param {string} text
 * @param {number} offset where the fault is
 * @param {string} what what was found and what was expected, without the full stop
 */
function faultIn(path, text, offset, what) {
	const lines = text.slice(0, offset).split('\n');
	return problem(`${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: ${what}.`);
}

/** A file of messages that is no JSON. */
class NoJson extends Error {
	/**
	 * @param {string} path
	 * @param {string} text
	 */
	constructor(path, text) {
		super(path);
		this.path = path;
		this.text = text;
	}
}

/**
 * Reads a file of messages.
 * @param {string} path from the root
 * @returns {Messages}
 */
function readMessages(path) {
	if (!existsSync(resolve(root, path))) throw problem(`${path}: the file is missing.`);
	const text = readFileSync(resolve(root, path), 'utf8');
	try {
		return JSON.parse(text);
	} catch {
		throw new NoJson(path, text);
	}
}

/**
 * A Vite plugin that writes messages where the source names them, so that a message costs what the
 * same text in the source would. Svelte puts static text into its templates, but lets a script set
 * the text of a variable. A module of a chart for a release, see `keptCharts`, gets the words that the
 * release keeps.
 * @param {{ releases?: string }} [options] the folder of the snapshots of releases
 * @returns {import('vite').Plugin}
 */
export function inlineMessages({ releases = RELEASES } = {}) {
	const folders = [...Object.values(FOLDERS), releases].map((folder) =>
		normalizePath(join(resolve(root, folder), '/'))
	);
	return {
		name: 'inline-messages',
		enforce: 'pre',
		transform: {
			filter: { id: /\.(svelte|ts)(\?words=[\d-]+)?$/, code: /\$(messages|words)\// },
			async handler(code, id) {
				const release = releaseIn(id);
				try {
					const inlined = withMessages(code, withoutRelease(id), (file, alias) => {
						const path = pathOf(file, alias);
						this.addWatchFile(resolve(root, path));
						const messages = readMessages(path);
						if (!release || alias !== '$words') return messages;
						this.addWatchFile(snapshotOf(release, releases));
						return withKeptWords(messages, keptWordsOf(release, releases)[file]);
					});
					// Lines stay where they are, so that an error names its line.
					return { code: inlined, map: null };
				} catch (error) {
					throw error instanceof NoJson ? problem(await jsonFault(error.path, error.text)) : error;
				}
			}
		},
		// Vite would keep the code of the modules that import a changed file, which has its old texts.
		hotUpdate({ file, modules }) {
			if (!folders.some((folder) => file.startsWith(folder))) return;
			return [...modules, ...modules.flatMap(({ importers }) => [...importers])];
		}
	};
}

/**
 * Replaces `m.key` by the message, and `fillMessage(m.key, { name })` by a template literal; in
 * markup, both by text. A list of texts, and `fillMessages(m.key, { name })`, become an array. In
 * `pluralOf(m.key, count)`, and in `fillMessage(pluralOf(m.key, count), { name })`, the forms of a text
 * become an object, from which `pluralOf` chooses. Values that are not listed at the call, as in
 * `fillMessage(m.key, values)`, are filled in when it runs. `m` is the default import of a file of
 * `$messages` or `$words`. The lines of a TypeScript module keep their numbers.
 * @param {string} code
 * @param {string} id the path of a component or a TypeScript module
 * @param {(file: string, alias: string) => Messages} read returns the messages of a file
 * @returns {string}
 */
export function withMessages(code, id, read) {
	const tree = /** @type {Node} */ (
		id.endsWith('.svelte') ? parse(code, { modern: true }) : parseSync(id, code).program
	);
	/** @type {Map<string, Imported>} */
	const imports = new Map();
	const programs = [tree, tree.module?.content, tree.instance?.content];
	for (const node of programs.flatMap((program) => program?.body ?? [])) {
		const [, alias, file] = /^(\$(?:messages|words))\/(.+)$/.exec(node.source?.value) ?? [];
		if (node.type !== 'ImportDeclaration' || !alias || !file) continue;
		const name = node.specifiers[0]?.local.name;
		imports.set(name, { path: pathOf(file, alias), messages: read(file, alias) });
	}
	const fault = (/** @type {Node} */ node, /** @type {string} */ what) =>
		faultIn(normalizePath(relative(root, id)), code, node.start, what);

	/**
	 * The key and the texts of `m.key`.
	 * @param {Node} node
	 */
	const messageOf = ({ type, object, property, computed }) => {
		const imported = type === 'MemberExpression' && !computed && imports.get(object.name);
		if (!imported) return undefined;
		const { path, messages } = imported;
		const found = messages[property.name];
		if (found === undefined) {
			throw fault(property, `found “${property.name}”, expected the name of a text in ${path}`);
		}
		const name = `“${property.name}” in ${path}`;
		const list = Array.isArray(found);
		const forms = formsOf(found);
		if (forms && !Object.hasOwn(forms, 'other')) {
			throw fault(property, `found no “other” in ${name}, expected the form of all other counts`);
		}
		if (!list && !forms && typeof found !== 'string') {
			throw fault(property, `found ${name}, expected the name of a text or of a list of texts`);
		}
		const texts = forms ? Object.values(forms) : list ? found : [found];
		return { name, list, forms: forms && Object.keys(forms), texts };
	};

	/**
	 * The pieces of each text of a message: text, and the expressions to fill in.
	 * @param {Node} node
	 * @returns {{ list: boolean, forms?: string[], count?: Node, record?: Node, texts: (string | Node)[][] } | undefined}
	 */
	const filledIn = (node) => {
		const fills = node.type === 'CallExpression' && FILLS.includes(node.callee.name);
		const filled = fills ? node.arguments[0] : node;
		const chooses = filled.type === 'CallExpression' && filled.callee.name === PLURAL;
		const message = messageOf(chooses ? filled.arguments[0] : filled);
		if (!message) return undefined;
		const { name, list, forms, texts } = message;
		if (chooses !== Boolean(forms)) {
			throw fault(
				node,
				forms
					? `found no ${PLURAL} for ${name}, which has forms for counts, expected it`
					: `found ${PLURAL} for ${name}, which has no forms for counts, expected a text with some`
			);
		}
		const fill = FILLS[Number(list)];
		if (fills && node.callee.name !== fill) {
			const what = list ? 'a list of texts' : 'one text';
			throw fault(
				node,
				`found ${node.callee.name} for ${name}, which is ${what}, expected ${fill}`
			);
		}
		const count = chooses ? filled.arguments[1] : undefined;
		const given = fills ? node.arguments[1] : { properties: [] };
		if (!given) throw fault(node, `found no values for ${name}, expected { name: value }`);
		/** @type {Node[] | undefined} */
		const properties = given.properties;
		if (!properties?.every(({ type, computed }) => type === 'Property' && !computed))
			return { list, forms, count, record: given, texts: texts.map((text) => [text]) };
		/** @type {Map<string, Node>} */
		const values = new Map(properties.map(({ key, value }) => [key.name, value]));
		// With one group in the pattern, every odd part is a placeholder.
		const parts = texts.map((text) => text.split(/\{(\w+)\}/));
		const [brace] = /\{.*?\}|[{}]/.exec(parts.map(evenOf).flat().join('\n')) ?? [];
		if (brace) {
			throw fault(
				node,
				`found ${brace} in ${name}, expected the name of a value, such as {count}: it cannot name a figure of the story`
			);
		}
		const expected = new Set(parts.flatMap(oddOf));
		if (String([...expected].sort()) !== String([...values.keys()].sort())) {
			const [found, wanted] = [values.keys(), expected].map(
				(names) => [...names].join(', ') || 'none'
			);
			throw fault(node, `found the values ${found} for ${name}, expected ${wanted}`);
		}
		const piecesOf = (/** @type {string[]} */ text) =>
			text
				.map((part, i) => (i % 2 === 1 ? /** @type {Node} */ (values.get(part)) : part))
				.filter((piece) => piece !== '');
		return { list, forms, count, texts: parts.map(piecesOf) };
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
		const expression = inMarkup ? place.expression : place;
		const filled = filledIn(expression);
		if (!filled) return childrenOf(node).flatMap(editsIn);
		const templates = filled.texts.map((pieces) => `\`${joined(pieces, escapeTemplate, '${')}\``);
		const { forms, count, list, record } = filled;
		const chosen = forms?.map((form, i) => `${form}: ${templates[i]}`).join(', ');
		const whole = count
			? `${PLURAL}({ ${chosen} }, ${sourceOf(count)})`
			: list
				? `[${templates.join(', ')}]`
				: String(templates);
		if (record) {
			const text = `${FILLS[Number(list)]}(${whole}, ${sourceOf(record)})`;
			return [{ ...rangeOf(expression), text }];
		}
		if (count || list) return [{ ...rangeOf(expression), text: whole }];
		const [pieces = []] = filled.texts;
		const text = inMarkup ? `${quote}${joined(pieces, escapeMarkup, '{')}${quote}` : whole;
		return [{ ...rangeOf(place), text }];
	};

	/**
	 * Joins text, escaped, and the sources of expressions.
	 * @param {(string | Node)[]} pieces
	 * @param {(text: string) => string} escape
	 * @param {string} open what begins an expression
	 */
	const joined = (pieces, escape, open) =>
		pieces
			.map((piece) => (typeof piece === 'string' ? escape(piece) : `${open}${sourceOf(piece)}}`))
			.join('');

	/**
	 * The source of a node, with its messages inlined.
	 * @param {Node} node
	 * @returns {string}
	 */
	const sourceOf = (node) => {
		let [text, at] = ['', node.start];
		for (const { start, end, text: edited } of editsIn(node).sort((a, b) => a.start - b.start)) {
			text += code.slice(at, start) + edited;
			if (!id.endsWith('.svelte'))
				text += '\n'.repeat(Math.max(0, linesIn(code.slice(start, end)) - linesIn(edited)));
			at = end;
		}
		return text + code.slice(at, node.end);
	};

	return sourceOf({ ...tree, start: 0, end: code.length });
}

const evenOf = (/** @type {string[]} */ parts) => parts.filter((_, i) => i % 2 === 0);
const oddOf = (/** @type {string[]} */ parts) => parts.filter((_, i) => i % 2 === 1);

const linesIn = (/** @type {string} */ text) => text.split('\n').length;

const rangeOf = (/** @type {Node} */ { start, end }) => ({ start, end });

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
