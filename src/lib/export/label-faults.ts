import type { Label, SizeClass } from '../drawing/drawing-types';
import { dotUnder, nearerThanOwn } from '../drawing/label-dots';
import { LAYERS, type ResolvedDrawing } from '../drawing/resolve';
import { cutOff, textBoxes } from '../drawing/text-boxes';

/**
 * The labels of a drawing that a reader would miss or misread: one that must stand and has no room, one
 * that the edge cuts off, one over a dot, and one that is nearer to another mark than to its own.
 * @param required the ids of the labels that must stand
 */
export function* labelFaults(
	required: readonly string[],
	resolved: ResolvedDrawing,
	{ width, height }: Pick<SizeClass, 'width' | 'height'>
): Generator<string> {
	const boxes = textBoxes(resolved);
	const at = `at ${width} by ${height} pixels`;
	const change = 'give it a briefer text or other sides';
	for (const label of resolved.drawing.labels) {
		const box = boxes.find(({ key }) => key === label.id);
		const text = textOf(label);
		const isReplaced = boxes.some(({ key }) => key === label.unless);
		if (!box && !isReplaced && required.includes(label.id))
			yield `found no room for the label “${text}” ${at}, expected some: ${change}, or the rank “may”`;
		const nearest = box && nearerThanOwn(label, box, resolved);
		if (nearest)
			yield `found the label “${text}” nearer to the mark “${nearest}” than to its own ${at}: ${change}, or a leader`;
	}
	for (const { text = '' } of cutOff(boxes, resolved))
		yield `found “${text}” cut off by the edge ${at}, expected all of it: ${change}`;
	for (const { key, text = '', ...box } of boxes) {
		if (!resolved.drawing.labels.some(({ id }) => id === key)) continue;
		const under = dotUnder(box, resolved);
		if (under) yield `found “${text}” over the mark “${under}” ${at}: ${change}`;
	}
}

/** The keys that two marks of a layer have: while a drawing changes, only one of them would move. */
export function* keyFaults({ layers }: ResolvedDrawing): Generator<string> {
	for (const layer of LAYERS) {
		const keys = new Set<string>();
		for (const { key } of layers[layer]) {
			if (keys.has(key)) yield `found two marks with the key “${key}”, expected one`;
			keys.add(key);
		}
	}
}

const textOf = ({ texts }: Label) =>
	(texts[0] ?? [])
		.map(({ lead = '', text, struck = '', more = '' }) => lead + text + struck + more)
		.join(' ');
