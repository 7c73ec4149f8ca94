import { parse } from 'svelte/compiler';

/**
 * A node of Svelte's or JavaScript's syntax tree.
 * @typedef {Record<string, any> & { type: string, start: number, end: number }} Node
 */

/** The name by which components and modules read what the story has. */
const NAME = 'STORY_HAS';

/**
 * What Vite replaces in modules, in which the minifier then drops what is never used.
 * @param {Readonly<Record<string, boolean>>} has
 */
export const partDefinitions = (has) =>
	Object.fromEntries(Object.entries(has).map(([part, is]) => [`${NAME}.${part}`, String(is)]));

/**
 * A Vite plugin that decides conditions on `STORY_HAS` in the markup of components, before Svelte
 * compiles them: `{#if STORY_HAS.help}…{/if}` becomes its content or nothing. A condition that Svelte
 * compiled would cost the readers of every story bytes, though it is the same on each of its pages.
 * @param {Readonly<Record<string, boolean>>} has
 * @returns {import('vite').Plugin}
 */
export const foldParts = (has) => ({
	name: 'fold-parts',
	enforce: 'pre',
	transform: {
		filter: { id: /\.svelte$/, code: NAME },
		handler: (code) => ({ code: folded(code, has), map: null })
	}
});

/**
 * The source of a component with its conditions on `STORY_HAS` decided.
 * @param {string} code
 * @param {Readonly<Record<string, boolean>>} has
 * @returns {string}
 * @throws Error for a part that no story has
 */
export function folded(code, has) {
	/**
	 * Whether a condition holds, or undefined if that is not known here.
	 * @param {Node} test
	 * @returns {boolean | undefined}
	 */
	const valueOf = (test) => {
		if (test.type === 'MemberExpression' && test.object.name === NAME) {
			const value = has[test.property.name];
			if (value === undefined) throw new Error(`a story has no part “${test.property.name}”`);
			return value;
		}
		if (test.type === 'UnaryExpression' && test.operator === '!') {
			const value = valueOf(test.argument);
			return value === undefined ? undefined : !value;
		}
		if (test.type !== 'LogicalExpression' || test.operator === '??') return undefined;
		const sides = [valueOf(test.left), valueOf(test.right)];
		// “or” is decided by a side that is true, “and” by one that is false.
		const decides = test.operator === '||';
		if (sides.includes(decides)) return decides;
		return sides.includes(undefined) ? undefined : !decides;
	};

	/** @param {readonly Node[]} nodes the sources of adjacent nodes, folded */
	const sourceOfAll = (nodes) => nodes.map(sourceOf).join('');

	/**
	 * What to write in place of a node, or undefined to look into it.
	 * @param {Node} node
	 * @returns {string | undefined}
	 */
	const replaced = (node) => {
		if (node.type === 'IfBlock') {
			const value = valueOf(node.test);
			if (value === undefined) return undefined;
			const chosen = value ? node.consequent : node.alternate;
			if (node.elseif || chosen?.nodes[0]?.elseif)
				throw new Error(`found “else if” with ${NAME}, expected “else” and “if”`);
			return chosen ? sourceOfAll(chosen.nodes) : '';
		}
		const tag = node.type === 'Attribute' ? node.value : node;
		if (tag.type !== 'ExpressionTag' || tag.expression.type !== 'ConditionalExpression') return;
		const { test, consequent, alternate } = tag.expression;
		const value = valueOf(test);
		if (value === undefined) return undefined;
		const chosen = value ? consequent : alternate;
		const source = code.slice(chosen.start, chosen.end);
		if (node.type !== 'Attribute') return `{${source}}`;
		if (chosen.name === 'undefined') return '';
		// Svelte writes an attribute into the markup only if it is no expression.
		return typeof chosen.value === 'string'
			? `${node.name}="${chosen.value}"`
			: `${node.name}={${source}}`;
	};

	/**
	 * The source of a node, folded.
	 * @param {Node} node
	 * @returns {string}
	 */
	const sourceOf = (node) => {
		const whole = replaced(node);
		if (whole !== undefined) return whole;
		let [text, at] = ['', node.start];
		for (const child of childrenOf(node)) {
			// The name and the value of a shorthand property are the same text.
			if (child.start < at) continue;
			text += code.slice(at, child.start) + sourceOf(child);
			at = child.end;
		}
		return text + code.slice(at, node.end);
	};

	return sourceOf({ ...parse(code, { modern: true }).fragment, start: 0, end: code.length });
}

/**
 * The child nodes, in their order. A fragment has no position, so its nodes count as those of its
 * parent.
 * @param {Node} node
 * @returns {Node[]}
 */
const childrenOf = (node) =>
	Object.entries(node)
		.flatMap(([name, value]) => (name === 'metadata' ? [] : value))
		.flatMap((value) => (value?.type === 'Fragment' ? value.nodes : value))
		.filter((value) => typeof value?.type === 'string' && value.start < value.end)
		.sort((a, b) => a.start - b.start);
