import type { Drawing, SizeClass } from '../drawing/drawing-types';
import { dotUnder, nearerThanOwn } from '../drawing/label-dots';
import { resolvedIn } from '../drawing/resolved-in';
import { textBoxes } from '../drawing/text-boxes';

/**
 * A drawing without those labels that would stand over a dot, or nearer to another dot than to their own.
 * @param may the ids of the labels that may be left out
 */
export function withoutStrays(drawing: Drawing, may: readonly string[], size: SizeClass): Drawing {
	if (may.length === 0) return drawing;
	const resolved = resolvedIn(drawing, size);
	const boxes = textBoxes(resolved);
	const stray = drawing.labels.find((label) => {
		const box = may.includes(label.id) && boxes.find(({ key }) => key === label.id);
		return box && (nearerThanOwn(label, box, resolved) ?? dotUnder(box, resolved)) !== undefined;
	});
	if (!stray) return drawing;
	// Without one, others may have other places.
	const labels = drawing.labels.filter((label) => label !== stray);
	return withoutStrays({ ...drawing, labels }, may, size);
}
