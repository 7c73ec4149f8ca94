import { describe, expect, it } from 'vitest';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { textsIn } from '$lib/drawing/texts-in';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { boxOf } from '$lib/chart/box';
import { percent } from '$lib/data/format';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { COMPACT, sizeClassOf } from '$lib/drawing/size-class';
import { fullYears, highest, knownYears, topOf, yearsOf, type SeizuresState } from './seizures';
import { drawSeizures } from './seizures-drawing';

const PHONE = { width: 358, height: 280 };
const DESK = { width: 760, height: 520 };

const drawn = (state: SeizuresState, size = DESK, data = tables) =>
	resolvedIn(drawSeizures(data, state, sizeClassOf(boxOf(size), COMPACT)), size);

function markIn(state: SeizuresState, key: string, size = DESK): Mark {
	const found = drawn(state, size).layers.plot.find((mark) => mark.key === key);
	if (!found) throw new Error(`no mark ${key}`);
	return found;
}

/** The columns of a mark: x, y, width and height of each, in pixels. */
function columnsIn(state: SeizuresState, key: string, size = DESK) {
	const { drawing, place } = drawn(state, size);
	const numbers = [...numbersOf(markIn(state, key, size), drawing, place)];
	return Array.from({ length: numbers.length / 4 }, (_, i) => {
		const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.slice(4 * i, 4 * i + 4);
		return { x, y, width, height };
	});
}

const plotHeight = DESK.height - 8 - 42;

describe('columns of shares', () => {
	it('fill the plot, and are solid up to the share at ports', () => {
		const solid = columnsIn('ports', 'known ports');
		expect(solid.map(({ height }) => percent(height / plotHeight))).toEqual(
			knownYears(tables).map(({ share }) => percent(share))
		);
		columnsIn('ports', 'known between').forEach(({ y, height }, i) => {
			expect(y).toBeCloseTo(8.75);
			expect(y + height).toBeCloseTo(solid[i]?.y ?? NaN);
		});
	});

	it('have no year after 2022', () => {
		const { layers, drawing } = drawn('ports');
		expect(layers.plot.map(({ key }) => key)).toEqual(['known between', 'known ports']);
		expect(drawing.x).toEqual([2018.5, 2022.5]);
	});

	it('have their shares in them, with a sign where there is room', () => {
		const shares = knownYears(tables).map(({ share }) => percent(share));
		expect(textsIn(drawn('ports', PHONE))).toEqual(expect.arrayContaining(shares));
		expect(textsIn(drawn('ports'))).toEqual(
			expect.arrayContaining(shares.map((share) => `${share} %`))
		);
	});
});

describe('columns of pounds', () => {
	it('are as high as what was seized, at ports and in all', () => {
		const top = topOf(tables);
		const full = fullYears(tables);
		const [ports, between] = ['ports', 'between'].map((part) =>
			['known', 'later'].flatMap((years) => columnsIn('by-year', `${years} ${part}`))
		);
		full.forEach(({ ports: atPorts, total }, i) => {
			expect(ports?.[i]?.height).toBeCloseTo((atPorts / top) * plotHeight);
			const end = 8 + (1 - total / top) * plotHeight;
			expect(between?.[i]?.y).toBeCloseTo(end + 0.75);
		});
	});

	it('start at zero', () => {
		expect(drawn('by-year').drawing.y[0]).toBe(0);
		for (const { y, height } of columnsIn('by-year', 'known ports')) {
			expect(y + height).toBeCloseTo(DESK.height - 42);
		}
	});

	it('are dotted and never solid for the incomplete year alone', () => {
		for (const part of ['ports', 'between']) {
			expect(markIn('by-year', `partial ${part}`)).toMatchObject({
				style: { 'stroke-dasharray': '1.5 3' }
			});
			for (const years of ['known', 'later']) {
				expect(markIn('by-year', `${years} ${part}`)).not.toHaveProperty('style.stroke-dasharray');
			}
		}
		expect(markIn('by-year', 'partial ports')).toHaveProperty('style.fill-opacity', 0.16);
	});

	it('are never wider than 46 pixels with their outline, nor than their year', () => {
		for (const size of [PHONE, DESK, { width: 1040, height: 700 }]) {
			const { x, edges } = drawn('by-year', size).place.plots[0] ?? {};
			const pitch = (x?.(2020) ?? NaN) - (x?.(2019) ?? NaN);
			expect(edges).toBeDefined();
			for (const { width } of columnsIn('by-year', 'known ports', size)) {
				expect(width + 1.5).toBeCloseTo(Math.min(46, pitch * 0.74));
			}
		}
	});

	it('have the pounds of the highest year and of the last full one, and the months of 2026', () => {
		expect(highest(tables).year).toBe(2023);
		const wide = textsIn(drawn('by-year'));
		expect(wide).toEqual(expect.arrayContaining(['27,023 lb', '12,027 lb', '2026', 'to August']));
		const narrow = textsIn(drawn('by-year', PHONE));
		expect(narrow).toEqual(expect.arrayContaining(['27,023', '12,027', '’25', '2026 to August']));
		expect(narrow).not.toContain('’26');
	});
});

it('names both parts of a column in both states', () => {
	for (const state of ['ports', 'by-year'] as const) {
		for (const size of [PHONE, DESK]) {
			const said = textsIn(drawn(state, size)).join(' ');
			expect(said).toMatch(/Between ports/);
			expect(said).toMatch(/At ports of entry/);
		}
	}
});

it('draws only full years if there is no other', () => {
	const seizures = tables.seizures.filter(({ partial }) => !partial);
	const { drawing, layers } = drawn('by-year', DESK, { ...tables, seizures });
	expect(drawing.x[1]).toBe((yearsOf({ ...tables, seizures }).at(-1)?.year ?? 0) + 0.5);
	expect(layers.plot).toHaveLength(4);
});
