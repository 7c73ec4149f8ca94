import {
	ELEMENTS,
	lengthsOf,
	scaledPath,
	setNumbers,
	setStyle,
	type SetAttribute,
	type Surroundings
} from './attributes';
import { contentOf, escape } from './content';
import type { Drawing, Mark } from './drawing-types';
import { needsRim } from './needs-rim';
import { isScaled, numbersOf, pixelsOf, type Numbers } from './numbers';
import type { Layer, ResolvedDrawing } from './resolve';

/** How to write a drawing as SVG. */
export interface MarkupOptions extends Surroundings {
	/** Writes every path in pixels, for files: some programs ignore `vector-effect`. */
	baked: boolean;
}

/** The marks of a layer as SVG, one element for each. */
export const markupOf = (drawn: ResolvedDrawing, layer: Layer, options: MarkupOptions): string => {
	const { layers, drawing, place } = drawn;
	return layers[layer]
		.map((mark) => {
			if (options.baked && (mark.type === 'line' || mark.type === 'area') && isScaled(mark)) {
				// Some programs draw nothing of a path that is much longer than its clip.
				const lines = pixelsOf(mark, drawing, place, drawing.x).filter(({ length }) => length > 0);
				const path: Mark = {
					type: 'path',
					key: mark.key,
					style: mark.style,
					at: lines.flat(2),
					breaks: lines.slice(0, -1).map((_, i) => lines.slice(0, i + 1).flat().length),
					...(mark.type === 'area' ? { closed: true } : {})
				};
				return elementOf(path, drawing, Float64Array.from(path.at), options);
			}
			// Only the build has the time to look for them, and scripts stay small.
			const isPlain =
				import.meta.env.SSR && options.baked && mark.type === 'text' && !needsRim(mark, drawn);
			const written = isPlain ? { ...mark, rim: false } : mark;
			return elementOf(written, drawing, numbersOf(mark, drawing, place), options);
		})
		.join('');
};

/** The element of a mark as SVG. */
export function elementOf(
	mark: Mark,
	drawing: Drawing,
	numbers: Numbers,
	surroundings: Surroundings
): string {
	const [outer, ...inner] = ELEMENTS[mark.type];
	const attributes: string[] = [];
	const set: SetAttribute = (name, value, child = 0) => {
		attributes[child] = `${attributes[child] ?? ''} ${name}="${escape(value)}"`;
	};
	setStyle(mark, set, surroundings);
	const path = scaledPath(mark, drawing);
	if (path !== undefined) set('d', path);
	setNumbers(mark, numbers, set, lengthsOf(mark, drawing));
	const content =
		mark.type === 'texts'
			? mark.texts.map((text, i) => `<text${attributes[i + 1] ?? ''}>${escape(text)}</text>`)
			: inner.map((name, i) => `<${name}${attributes[i + 1] ?? ''}></${name}>`);
	const words = mark.type === 'texts' ? '' : contentOf(mark, surroundings.small);
	return `<${outer}${attributes[0] ?? ''}>${content.join('')}${words}</${outer}>`;
}
