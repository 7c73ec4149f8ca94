import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resolvedWith } from '../../../tests/support/placed';
import { servedDrawing } from '../../../tests/support/served-drawing';
import { testDocument } from '../../../tests/support/svg-elements';
import type { Drawing, Mark } from './drawing-types';
import { markupOf } from './markup';

const style = { fill: 'none' };
const at = [1, 1, 2, 3];
const marks: Mark[] = [
	{ type: 'line', key: 'line', series: ['deaths'], style },
	{ type: 'area', key: 'area', high: ['deaths'], style: { fill: 'hatch-ink' } },
	{ type: 'area', key: 'band', high: ['deaths'], low: ['low'], style },
	{ type: 'path', key: 'path', at: [...at, 4, 4], breaks: [2], style },
	{ type: 'rect', key: 'rect', at, radius: 'full', style },
	{ type: 'dot', key: 'dot', at: [1, 1], r: [4, 0.1], style },
	{ type: 'glyph', key: 'glyph', at: [1, 1], d: 'M0 0h4', style },
	{
		...{ type: 'dots', key: 'dots', total: 5, small: 2, tones: ['slate', 'accent'] },
		arrange: { kind: 'field' }
	},
	{ type: 'text', key: 'text', at: [1, 1], lines: [{ text: '“a” & b' }, { text: 'c', more: 'd' }] },
	{ type: 'texts', key: 'texts', at, texts: ['a < b', 'c'], style }
];
const drawing: Partial<Drawing> = {
	series: { deaths: { x: 0, y: [1, 4, null, 2, 6] }, low: { x: 0, y: [0, 1, 1, 1, 2] } },
	cells: { across: 30, down: 20, reserve: 0, least: 1 }
};

beforeAll(() => void vi.stubGlobal('document', testDocument));
afterAll(() => void vi.unstubAllGlobals());

it.each(marks)('has the same element for a mark of type $type as a browser creates', (mark) => {
	const served = servedDrawing(resolvedWith({ ...drawing, front: [mark] }), 'a').svg;
	const { svg: created, scene } = servedDrawing(resolvedWith(drawing), 'b');
	scene.head(resolvedWith({ ...drawing, front: [mark] }), 'a');
	scene.at(1);
	expect(created.drawn.front).toEqual(served.drawn.front);
});

describe('baked markup', () => {
	const baked = (mark: Mark) =>
		markupOf(resolvedWith({ ...drawing, plot: [mark] }), 'plot', {
			...{ hatch: (tone) => `url(#${tone})`, small: 12, baked: true }
		});

	it('has lines in pixels, without a transform', () => {
		const [line] = marks as [Mark];
		expect(baked(line)).toBe('<path fill="none" d="M50 155l20-45M110 140l20-60"></path>');
	});

	it('closes areas', () => {
		const [, , band] = marks as [Mark, Mark, Mark];
		expect(baked(band)).toContain('d="M50 155l20-45v45l-20 15ZM110 140l');
		expect(baked(band)).not.toContain('vector-effect');
	});
});
