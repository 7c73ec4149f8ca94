import type { Layer } from '$lib/drawing/resolve';
import { parseHtml, type Markup } from './markup';

const parsed = new Map<string, Markup>();

/**
 * A fake SVG element for tests in Node, which has no DOM, with the methods that `SvgSurface` calls. It
 * throws if an attribute is malformed.
 */
export class TestElement {
	readonly namespaceURI = 'http://www.w3.org/2000/svg';
	readonly name: string;
	readonly attributes = new Map<string, string>();
	parentNode: TestElement | null = null;
	/** How many elements were put into it since it was created. */
	insertions = 0;
	#content: (TestElement | string)[] = [];

	constructor(name: string) {
		this.name = name;
	}

	get children(): TestElement[] {
		return this.#content.filter((child) => typeof child !== 'string');
	}

	getAttribute = (name: string): string | null => this.attributes.get(name) ?? null;

	setAttribute(name: string, value: string): void {
		if (/NaN|undefined|Infinity|\[object|[\0\uFFFD]/.test(value))
			throw new Error(`${name} is “${value}”`);
		this.attributes.set(name, value);
	}

	removeAttribute(name: string): void {
		this.attributes.delete(name);
	}

	append(...elements: TestElement[]): void {
		for (const element of elements) this.insertBefore(element, null);
	}

	insertBefore(element: TestElement, next: TestElement | null): void {
		element.remove();
		const at = next ? this.#content.indexOf(next) : this.#content.length;
		if (at < 0) throw new Error(`<${this.name}> has no such child`);
		this.#content.splice(at, 0, element);
		element.parentNode = this;
		this.insertions += 1;
	}

	remove(): void {
		const { parentNode } = this;
		if (parentNode) parentNode.#content = parentNode.#content.filter((child) => child !== this);
		this.parentNode = null;
	}

	set innerHTML(html: string) {
		const markup = parsed.get(html) ?? parseHtml(html);
		parsed.set(html, markup);
		this.#fill(markup);
	}

	#fill({ attributes, content }: Markup): void {
		for (const [name, value] of Object.entries(attributes)) this.setAttribute(name, value);
		this.#content = content.map((child) => {
			if (typeof child === 'string') return child;
			const element = new TestElement(child.name);
			element.#fill(child);
			element.parentNode = this;
			return element;
		});
	}

	/** The element as markup, with its attributes in alphabetical order. */
	toString(): string {
		const attributes = [...this.attributes].sort(([a], [b]) => (a < b ? -1 : 1));
		const words = attributes.map(([name, value]) => ` ${name}="${value}"`);
		return `<${this.name}${words.join('')}>${this.#content.join('')}</${this.name}>`;
	}
}

/** A fake document, with the method that `SvgSurface` calls. */
export const testDocument = {
	createElementNS: (_: string, name: string): TestElement => new TestElement(name)
};

/** A group for each layer, and the rectangle of a clip path. */
export class TestSvg {
	readonly layers: Readonly<Record<Layer, TestElement>> = {
		back: new TestElement('g'),
		plot: new TestElement('g'),
		front: new TestElement('g')
	};
	readonly clip = new TestElement('rect');

	/** The marks of each layer from back to front, and the clip, as markup. */
	get drawn(): Record<Layer | 'clip', string | string[]> {
		const { back, plot, front } = this.layers;
		return {
			back: back.children.map(String),
			plot: plot.children.map(String),
			front: front.children.map(String),
			clip: String(this.clip)
		};
	}
}
