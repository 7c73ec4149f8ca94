import {
	lengthsOf,
	setNumbers,
	setStyle,
	type SetAttribute,
	type Surroundings
} from './attributes';
import { clipAttributes, type Clip } from './clip';
import type { Drawing, Mark } from './drawing-types';
import type { Numbers } from './numbers';
import { elementOf } from './markup';
import { LAYERS, type Layer, type ResolvedDrawing } from './resolve';
import type { Surface } from './scene';

/** The elements of a mark: the outer one, and those inside it. */
export interface SvgNode {
	elements: readonly SVGElement[];
	/** How many points each of its lines has. */
	lengths: readonly number[] | undefined;
}

type SvgLayers = Readonly<Record<Layer, SVGGElement>>;

/** The markup of the marks in a group, without the comments by which Svelte finds it. */
export const markupIn = (group: SVGGElement): string => group.innerHTML.replace(/<!--.*?-->/g, '');

/** Draws marks as SVG elements: one group for each layer, and one element in it for each mark. */
export class SvgSurface implements Surface<SvgNode> {
	#layers: SvgLayers;
	#clip: SVGRectElement;
	#surroundings: () => Surroundings;

	constructor(layers: SvgLayers, clip: SVGRectElement, surroundings: () => Surroundings) {
		this.#layers = layers;
		this.#clip = clip;
		this.#surroundings = surroundings;
	}

	/** The nodes that the server rendered, in the order of the marks. */
	served({ layers, drawing }: ResolvedDrawing): Record<Layer, SvgNode[]> {
		const nodesIn = (layer: Layer) =>
			layers[layer].map((mark, i) =>
				nodeOf(this.#layers[layer].children[i] as SVGElement, mark, drawing)
			);
		const [back, plot, front] = LAYERS.map(nodesIn);
		return { back: back ?? [], plot: plot ?? [], front: front ?? [] };
	}

	create(layer: Layer, mark: Mark, drawing: Drawing, numbers: Numbers): SvgNode {
		// Inside an SVG element, markup is parsed as SVG.
		const holder = document.createElementNS(this.#layers[layer].namespaceURI, 'g') as SVGGElement;
		holder.innerHTML = elementOf(mark, drawing, numbers, this.#surroundings());
		return nodeOf(holder.children[0] as SVGElement, mark, drawing);
	}

	put(layer: Layer, { elements: [element] }: SvgNode, before: SvgNode | undefined): void {
		if (element) this.#layers[layer].insertBefore(element, before?.elements[0] ?? null);
	}

	move(node: SvgNode, mark: Mark, numbers: Numbers): void {
		setNumbers(mark, numbers, setterOf(node), node.lengths);
	}

	restyle({ elements }: SvgNode, from: Mark, to: Mark): void {
		const attributes = (mark: Mark) => {
			const all = new Map<string, string>();
			setStyle(
				mark,
				(name, value, i = 0) => all.set(`${i} ${name}`, String(value)),
				this.#surroundings()
			);
			return all;
		};
		const [old, next] = [attributes(from), attributes(to)];
		for (const [place, value] of next) {
			if (old.get(place) === value) continue;
			const [i, name = ''] = place.split(' ');
			elements[Number(i)]?.setAttribute(name, value);
		}
		for (const place of old.keys()) {
			const [i, name = ''] = place.split(' ');
			if (!next.has(place)) elements[Number(i)]?.removeAttribute(name);
		}
	}

	fade({ elements: [element] }: SvgNode, opacity: number): void {
		if (opacity === 1) element?.removeAttribute('opacity');
		// A screen has 256 levels of opacity. With two decimal places, a slow fade would stand still.
		else element?.setAttribute('opacity', opacity.toFixed(3));
	}

	remove({ elements: [element] }: SvgNode): void {
		element?.remove();
	}

	clip(clip: Clip): void {
		for (const [name, value] of Object.entries(clipAttributes(clip))) {
			const text = String(value);
			if (this.#clip.getAttribute(name) !== text) this.#clip.setAttribute(name, text);
		}
	}
}

const nodeOf = (element: SVGElement, mark: Mark, drawing: Drawing): SvgNode => ({
	// The children of a text are its lines, which nothing moves.
	elements:
		mark.type === 'text'
			? [element]
			: [element, ...(element.children as HTMLCollectionOf<SVGElement>)],
	lengths: lengthsOf(mark, drawing)
});

const setterOf =
	({ elements }: SvgNode): SetAttribute =>
	(name, value, child = 0) =>
		elements[child]?.setAttribute(name, String(value));
