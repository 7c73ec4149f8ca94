import { describe, expect, it } from 'vitest';
import { drawingWith, placed } from '../../../tests/support/placed';
import { lengthsOf, scaledPath, setNumbers, setStyle } from './attributes';
import type { Mark } from './drawing-types';
import { numbersOf } from './numbers';

const drawing = drawingWith({
	series: { deaths: { x: 3, y: [1, 4, null, 2, 6] } },
	cells: { across: 30, down: 20, reserve: 0, least: 1 }
});
const place = placed(drawing);
const style = { fill: 'none' };

/** All attributes of a mark, by the number of the element. */
function attributesOf(mark: Mark): Record<string, string | number>[] {
	const elements: Record<string, string | number>[] = [{}];
	const set = (name: string, value: string | number, i = 0) =>
		void ((elements[i] ??= {})[name] = value);
	setStyle(mark, set, { hatch: (tone) => `url(#${tone})`, small: 12 });
	setNumbers(mark, numbersOf(mark, drawing, place), set, lengthsOf(mark, drawing));
	return elements;
}
const pathOf = (mark: Mark) => attributesOf(mark)[0]?.d;

describe('lines', () => {
	const line: Mark = { type: 'line', key: 'line', series: ['deaths'], style };

	it('have a path in data units, and a matrix that scales it', () => {
		expect(scaledPath(line, drawing)).toBe('M0 1l1 3M3 2l1 4');
		expect(attributesOf(line)[0]).toEqual({
			fill: 'none',
			'vector-effect': 'non-scaling-stroke',
			transform: 'matrix(20 0 0 -15 110 170)'
		});
	});

	it('are in pixels in tiles and with hatches, with a gap where nothing is published', () => {
		const hatched: Mark = {
			type: 'area',
			key: 'a',
			high: ['deaths'],
			style: { fill: 'hatch-ink' }
		};
		expect(pathOf(hatched)).toBe('M110 155l20-45v60h-20ZM170 140l20-60v90h-20Z');
		expect(attributesOf(hatched)[0]?.fill).toBe('url(#ink)');
	});
});

describe('paths', () => {
	const path: Mark = { type: 'path', key: 'path', at: [0, 0, 1, 1, 2, 2, 3, 3], style };

	it('go from point to point in relative steps', () => {
		expect(pathOf({ ...path, at: [0, 0, 1, 1, 2, 0, 3, 3] })).toBe('M50 170l20-15 20 15 20-45');
	});

	it('break where they should, and close', () => {
		expect(pathOf({ ...path, breaks: [2], closed: true })).toBe('M50 170l20-15ZM90 140l20-15Z');
	});
});

describe('rectangles', () => {
	const rect: Mark = { type: 'rect', key: 'rect', at: [0, 0, 1, 2], style };

	it('are straight, or have round corners', () => {
		expect(pathOf(rect)).toBe('M50 140h20v30h-20v-30Z');
		expect(pathOf({ ...rect, radius: 2 })).toBe(
			'M52 140h16a2 2 0 0 1 2 2v26a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-26a2 2 0 0 1 2-2Z'
		);
	});

	it('have corners no larger than half of their sides', () => {
		expect(pathOf({ ...rect, at: [0, 0, 0.1, 2], radius: 4 })).toMatch(/^M51 140a1 1 0/);
	});
});

describe('dots', () => {
	const dots: Mark = {
		...{ type: 'dots', key: 'dots', total: 4, filled: 1, tones: ['slate', 'accent'] },
		arrange: { kind: 'field' }
	};
	const drawn = (mark: Mark) =>
		attributesOf(mark).map(({ d = '', stroke }) => [stroke, String(d).split('M').length - 1]);

	it('are rings with paper in them, and discs', () => {
		expect(drawn(dots).slice(1)).toEqual([
			['var(--slate)', 3],
			['var(--paper)', 3],
			['var(--slate)', 0],
			['var(--paper)', 0],
			['var(--accent)', 1]
		]);
	});

	it('have the small ones last, while none is filled', () => {
		const small: Mark = { ...dots, small: 2, filled: 0 };
		expect(
			drawn(small)
				.slice(1)
				.map(([, number]) => number)
		).toEqual([2, 2, 2, 2, 0]);
	});

	it('fill their cells up to a gap, with a ring of the given width', () => {
		const at = [0, 0, 1, 1, 2, 2, 3, 3];
		const full = (cell: number): Mark => ({
			...{ ...dots, gap: 1, rim: 2 },
			arrange: { kind: 'points', at, cell }
		});
		const widths = (mark: Mark) => attributesOf(mark).map((each) => each['stroke-width']);
		// A unit of the y axis has 15 pixels.
		expect(widths(full(1)).slice(1, 3)).toEqual([14, 10]);
		expect(widths(full(1)).at(-1)).toBe(14);
		expect(widths(full(0.1)).at(-1)).toBe(3);
	});

	it('are not drawn where they have no size', () => {
		const gathered: Mark = { ...dots, arrange: { kind: 'points', at: [1, 1] } };
		expect(attributesOf(gathered)[1]).toMatchObject({ d: '', 'stroke-width': 0 });
	});
});

it('moves texts and glyphs, and places each of several texts', () => {
	const at = [1, 2];
	expect(attributesOf({ type: 'glyph', key: 'g', at, d: 'M0 0h4', style })[0]).toEqual({
		...{ d: 'M0 0h4', fill: 'none', transform: 'translate(70 140)' }
	});
	const text = attributesOf({ type: 'text', key: 't', at, lines: [{ text: 'a' }], rim: false });
	expect(text[0]).toEqual({ fill: 'var(--ink)', 'font-size': 13, transform: 'translate(70 140)' });
	const texts = attributesOf({
		type: 'texts',
		key: 's',
		at: [...at, 3, 4],
		texts: ['a', 'b'],
		style
	});
	expect(texts.slice(1)).toEqual([
		{ x: 70, y: 140 },
		{ x: 110, y: 110 }
	]);
});
