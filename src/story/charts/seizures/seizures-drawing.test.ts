import { describe, expect, it } from 'vitest';
import { sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { boxOf } from '$lib/chart/box';
import { percent } from '$lib/data/format';
import type { RectMark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { textsIn } from '$lib/drawing/texts-in';
import { seizures } from './seizures-chart';
import { fullYears, highest, knownYears, topOf, yearsOf } from './seizures-values';

type State = (typeof seizures.states)[number];

const PHONE = { width: 358, height: 280 };
const DESK = { width: 760, height: 520 };

const drawn = (state: State, size = DESK, data = tables) =>
	resolvedIn(seizures.draw(data, state, sizeClassOf(boxOf(size), seizures.sizes)), size);

/** The columns of a part, such as “ports”: as marks, and where they are in pixels. */
function columnsIn(state: State, part: string, size = DESK) {
	const { drawing, place, layers } = drawn(state, size);
	return layers.front
		.filter((mark): mark is RectMark => mark.type === 'rect')
		.filter(({ key }) => key.replace(/ \d+$/, '') === part)
		.map((mark) => {
			const [x = NaN, y = NaN, width = NaN, height = NaN] = numbersOf(mark, drawing, place);
			return { mark, x, y, width, height };
		});
}

/** The upper and the lower edge of the plot. */
function plotIn(state: State, size = DESK) {
	const [, top, , bottom] = drawn(state, size).place.plots[0]?.edges ?? [NaN, NaN, NaN, NaN];
	return { top, bottom };
}

describe('columns of shares', () => {
	it('fill the plot, and are solid up to the share at ports', () => {
		const { top, bottom } = plotIn('ports');
		const solid = columnsIn('ports', 'ports');
		expect(solid.map(({ height }) => percent(height / (bottom - top)))).toEqual(
			knownYears(tables).map(({ share }) => percent(share))
		);
		columnsIn('ports', 'between').forEach(({ y, height }, i) => {
			expect(y).toBeCloseTo(top);
			expect(y + height).toBeCloseTo(solid[i]?.y ?? NaN);
		});
	});

	it('have no year after 2022', () => {
		const { drawing } = drawn('ports');
		expect(drawing.x).toEqual([2018.5, 2022.5]);
		expect(columnsIn('ports', 'ports').map(({ mark }) => mark.key)).toEqual(
			[2019, 2020, 2021, 2022].map((year) => `ports ${year}`)
		);
	});

	it('have their shares in them, with a sign where there is room', () => {
		const shares = knownYears(tables).map(({ share }) => percent(share));
		for (const size of sizesFrom(288)) {
			const texts = textsIn(drawn('ports', size));
			for (const share of shares)
				expect([share, `${share} %`]).toContain(
					texts.find((text) => text.replace(' %', '') === share)
				);
		}
		expect(textsIn(drawn('ports'))).toEqual(
			expect.arrayContaining(shares.map((share) => `${share} %`))
		);
	});
});

describe('columns of pounds', () => {
	it('are as high as what was seized, at ports and in all', () => {
		const { top, bottom } = plotIn('by-year');
		const [ports, between] = ['ports', 'between'].map((part) => columnsIn('by-year', part));
		fullYears(tables).forEach(({ ports: atPorts, total }, i) => {
			const heightOf = (pounds: number) => (pounds / topOf(tables)) * (bottom - top);
			expect(ports?.[i]?.height).toBeCloseTo(heightOf(atPorts));
			expect(between?.[i]?.y).toBeCloseTo(bottom - heightOf(total));
		});
	});

	it('start at zero', () => {
		expect(drawn('by-year').drawing.y[0]).toBe(0);
		const { bottom } = plotIn('by-year');
		for (const { y, height } of columnsIn('by-year', 'ports'))
			expect(y + height).toBeCloseTo(bottom);
	});

	it('are dotted and never solid for the incomplete year alone', () => {
		for (const part of ['ports', 'between']) {
			const [partial, ...others] = columnsIn('by-year', `partial ${part}`);
			expect(others).toEqual([]);
			expect(partial?.mark.key).toBe(`partial ${part} 2026`);
			expect(partial?.mark.style).toHaveProperty('stroke-dasharray');
			for (const { mark } of columnsIn('by-year', part))
				expect(mark).not.toHaveProperty('style.stroke-dasharray');
		}
		const [ports] = columnsIn('by-year', 'partial ports');
		expect(ports?.mark).toHaveProperty('style.fill-opacity', 0.16);
	});

	it('move from the shares of the same years', () => {
		const keys = (state: State) => columnsIn(state, 'ports').map(({ mark }) => mark.key);
		expect(keys('by-year').slice(0, 4)).toEqual(keys('ports'));
		expect(drawn('by-year').drawing.follows).toBe('ports');
	});

	it('are never wider than 46 pixels, nor than their year', () => {
		for (const size of [PHONE, DESK, { width: 1040, height: 700 }]) {
			const { x } = drawn('by-year', size).place.plots[0] ?? {};
			const pitch = (x?.(2020) ?? NaN) - (x?.(2019) ?? NaN);
			for (const { width } of columnsIn('by-year', 'ports', size)) {
				expect(width).toBeLessThanOrEqual(46);
				expect(width).toBeLessThan(pitch * 0.8);
			}
		}
	});

	it('have the pounds of the highest year and of the last full one', () => {
		expect(highest(tables).year).toBe(2023);
		for (const size of sizesFrom(288)) {
			const said = textsIn(drawn('by-year', size)).join(' ');
			expect(said).toMatch(/27,023.*12,027|12,027.*27,023/);
		}
	});

	it('have the incomplete year and its months once, on the axis or in the note', () => {
		for (const size of sizesFrom(288)) {
			const said = textsIn(drawn('by-year', size)).join(' ');
			expect(said.match(/to August/g)).toHaveLength(1);
			expect(said.match(/2026/g)).toHaveLength(1);
			expect(said).not.toContain('’26');
		}
		expect(textsIn(drawn('by-year'))).toEqual(expect.arrayContaining(['2026', 'to August']));
		expect(textsIn(drawn('by-year', PHONE))).toEqual(
			expect.arrayContaining(['’25', '2026 to August'])
		);
	});
});

it('names both parts of a column in both states', () => {
	for (const state of ['ports', 'by-year'] as const) {
		for (const size of sizesFrom(288)) {
			const said = textsIn(drawn(state, size)).join(' ');
			expect(said).toMatch(/Between ports/);
			expect(said).toMatch(/At ports of entry/);
		}
	}
});

it('draws only full years if there is no other', () => {
	const full = { ...tables, seizures: tables.seizures.filter(({ partial }) => !partial) };
	const { drawing, layers } = drawn('by-year', DESK, full);
	expect(drawing.x[1]).toBe((yearsOf(full).at(-1)?.year ?? 0) + 0.5);
	expect(layers.front.filter(({ key }) => key.startsWith('partial'))).toEqual([]);
});
