import { LAYERS, type ResolvedDrawing } from './resolve';

/** The texts of a drawing: each line of a label, and each text of many. */
export const textsIn = ({ layers }: ResolvedDrawing): string[] =>
	LAYERS.flatMap((layer) => layers[layer]).flatMap((mark) => {
		if (mark.type === 'texts') return mark.texts;
		if (mark.type !== 'text') return [];
		return mark.lines.map(({ text, struck = '', more = '' }) => text + struck + more);
	});
