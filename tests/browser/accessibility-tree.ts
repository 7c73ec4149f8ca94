import type { Page } from 'playwright-core';

/** A node of the accessibility tree: what assistive technology gets of an element or a text. */
export interface TreeNode {
	role: string;
	name: string;
	/** The properties that are true or have a value, such as `level` of a heading. */
	properties: Readonly<Record<string, unknown>>;
	children: TreeNode[];
}

/** Nodes that only say how their text is laid out. */
const LAYOUT = ['InlineTextBox', 'LineBreak'];

/** The accessibility tree of the whole page, without the nodes that it ignores. */
export async function accessibilityTree(page: Page): Promise<TreeNode> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	type Node = (typeof nodes)[number];
	const childrenOf = ({ childIds = [] }: Node): TreeNode[] =>
		childIds.flatMap((id) => {
			const child = byId.get(id);
			if (!child) return [];
			return child.ignored ? childrenOf(child) : nodeOf(child);
		});
	const nodeOf = (node: Node): TreeNode[] => {
		const role = String(node.role?.value ?? '');
		if (LAYOUT.includes(role)) return [];
		const properties = Object.fromEntries(
			(node.properties ?? []).map(({ name, value }) => [name, value.value as unknown])
		);
		return [{ role, name: String(node.name?.value ?? ''), properties, children: childrenOf(node) }];
	};
	const [root] = nodes;
	const [tree] = root ? nodeOf(root) : [];
	if (!tree) throw new Error('The page has no accessibility tree.');
	return tree;
}

/** A node and all nodes in it, in reading order. */
export const nodesIn = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(nodesIn)];

/** The nodes of a role, in reading order. */
export const withRole = (tree: TreeNode, role: string): TreeNode[] =>
	nodesIn(tree).filter((node) => node.role === role);

/** What is read of a text: links and buttons are announced within it. */
function textOf({ role, name, children }: TreeNode): string {
	if (role === 'StaticText') return name;
	const text = children.map(textOf).join('');
	return ['link', 'button'].includes(role) ? `(${role}) ${name}` : text;
}

/** What a screen reader reads of a part of the page, a line for each stop. */
export function transcriptOf(node: TreeNode): string[] {
	const { role, name, properties, children } = node;
	switch (role) {
		case 'paragraph':
		case 'StaticText':
			return [textOf(node).replaceAll(/\s+/g, ' ').trim()].filter((line) => line !== '');
		case 'heading':
			return [`heading ${String(properties.level)}: ${name}`];
		case 'image':
		case 'button':
		case 'link':
			return [`${role}: ${name}`];
		case 'DisclosureTriangle':
			return [`${properties.expanded ? 'expanded' : 'collapsed'}: ${name}`];
		default:
			return children.flatMap(transcriptOf);
	}
}
