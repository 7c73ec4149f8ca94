import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../drawing/resolve';
import { numbersOf } from '../../drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import type { BarsOptions } from './bar-types';
import { drawBars } from './draw-bars';

const size = { width: 520, height: 190, compact: false, small: 12 };
const PHONE = { width: 288, height: 190, compact: true, small: 12 };

const sail = {
	key: 'sail',
	name: ['Boats with sails, and with a motor as well', 'Sail'],
	value: 40,
	label: ['40 boats']
};
const motor = { key: 'motor', name: ['Motor'], value: 35, label: ['35 boats'] };

const drawn = (options: Partial<BarsOptions> = {}) =>
	drawBars({ size, rows: [sail, motor], ends: [0, 50], ...options });

/** The marks of a drawing in a size, each with its numbers in pixels. */
function marksIn(options: Partial<BarsOptions> = {}, width = 640, height = 300) {
	const { drawing, place, layers } = resolvedIn(drawn(options), { width, height });
	return LAYERS.flatMap((layer) =>
		layers[layer].map((mark) => ({ mark, numbers: [...numbersOf(mark, drawing, place)] }))
	);
}

/** The left edge, the upper edge, the width and the height of a bar. */
const barIn = (key: string, options?: Partial<BarsOptions>) =>
	marksIn(options).find(({ mark }) => mark.key === `bar ${key}`)?.numbers ?? [];

const keysIn = (options?: Partial<BarsOptions>) => marksIn(options).map(({ mark }) => mark.key);

describe('bars', () => {
	it.each([
		['with values', {}],
		['without rows', { rows: [] }],
		['without a value', { rows: [{ ...sail, value: null }] }],
		['of zero', { rows: [{ ...sail, value: 0 }] }]
	])('%s have only finite numbers', (_, options) => {
		const numbers = marksIn(options).flatMap((each) => each.numbers);
		expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
	});

	it('start at zero, and are as long as their values', () => {
		const [left = 0, , length = 0] = barIn('sail');
		expect(barIn('motor')[0]).toBeCloseTo(left);
		expect((barIn('motor')[2] ?? 0) / length).toBeCloseTo(35 / 40);
		expect(drawn().x).toEqual([0, 50]);
	});

	it('go to the left below zero, with their text right of it', () => {
		const { x, front } = drawBars({ size, rows: [sail, { ...motor, value: -20 }] });
		expect(x).toEqual([-20, 40]);
		expect(front.find(({ key }) => key === 'bar motor')).toMatchObject({ at: [-20, 0.7, 0, 1.3] });
		expect(front.find(({ key }) => key === 'value motor')).toMatchObject({ at: [0, 1] });
		expect(front.map(({ key }) => key)).toContain('zero');
	});

	it('may have a colour of the palette', () => {
		const { front } = drawn({ rows: [{ ...sail, tone: 'accent', colour: 3 }, motor] });
		const fills = front.flatMap((mark) => (mark.type === 'rect' ? [mark.style.fill] : []));
		expect(fills).toEqual(['var(--colour-3)', 'var(--ink)']);
	});

	it('are one below another', () => {
		const [, top = 0, , height = 0] = barIn('sail');
		expect(barIn('motor')[1]).toBeGreaterThan(top + height);
	});

	it('keep their keys in another order, so that they move', () => {
		expect(keysIn({ rows: [motor, sail] }).sort()).toEqual(keysIn().sort());
		expect(barIn('sail', { rows: [motor, sail] })[1]).toBeGreaterThan(barIn('sail')[1] ?? 0);
	});

	it('have a name and a value each, which are inside the drawing', () => {
		expect(keysIn()).toEqual(
			expect.arrayContaining(['name sail', 'value sail', 'name motor', 'value motor'])
		);
		const [left = 0, , length = 0] = barIn('sail', { ends: [0, 40] });
		expect(left + length).toBeLessThan(640 - 40);
	});

	it('have brief names on phones', () => {
		const { front } = drawn({ size: PHONE });
		expect(front).toContainEqual(
			expect.objectContaining({ key: 'name sail', lines: [{ text: 'Sail' }] })
		);
	});

	it('have no bar for a value that is not published, which its label says', () => {
		const row = { ...sail, value: null, label: ['not published'] };
		expect(keysIn({ rows: [row, motor] })).not.toContain('bar sail');
		expect(drawn({ rows: [row] }).front).toContainEqual(
			expect.objectContaining({ key: 'value sail', lines: [{ text: 'not published' }], at: [0, 0] })
		);
	});

	it('end at a round value, and have a scale if there is a format', () => {
		const { x, axisX } = drawBars({ size, rows: [sail], format: (value) => `${value} %` });
		expect(x).toEqual([0, 40]);
		expect(axisX?.sets[0]?.ticks.at(-1)).toEqual([40, '40 %']);
	});

	it('have the tone of their row', () => {
		const { front } = drawn({ rows: [{ ...sail, tone: 'accent' }] });
		expect(front[0]).toMatchObject({ style: { fill: 'var(--accent)' } });
	});

	it.each([
		['below zero', [{ ...sail, value: -1 }]],
		['beyond the end of the scale', [{ ...sail, value: 51 }]],
		['that is not a number', [{ ...sail, value: NaN }]],
		['of a key that two rows have', [sail, sail]]
	])('throw for a value %s', (_, rows) => {
		expect(() => drawn({ rows })).toThrow(RangeError);
	});
});
