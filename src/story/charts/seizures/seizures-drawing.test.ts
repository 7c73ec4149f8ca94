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
import { deathsBeside, fullYears, knownYears, yearsOf } from './seizures-values';

type State = (typeof seizures.states)[number];

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
		const solid = columnsIn('ports', 'seized');
		expect(solid.map(({ height }) => percent(height / (bottom - top)))).toEqual(
			knownYears(tables).map(({ share }) => percent(share))
		);
		columnsIn('ports', 'between').forEach(({ y, height }, i) => {
			expect(y).toBeCloseTo(top);
			expect(y + height).toBeCloseTo(solid[i]?.y ?? NaN);
		});
	});

	it('have their shares in them, with a sign where there is room, and the names of both parts', () => {
		const shares = knownYears(tables).map(({ share }) => percent(share));
		for (const size of sizesFrom(288)) {
			const texts = textsIn(drawn('ports', size));
			for (const share of shares)
				expect([share, `${share} %`]).toContain(
					texts.find((text) => text.replace(' %', '') === share)
				);
			expect(texts.join(' ')).toMatch(/Between ports.*At ports of entry/);
		}
	});
});

describe('the pounds below the deaths', () => {
	it('are as high as all that was seized, from zero', () => {
		const { bottom } = plotIn('by-year');
		const [first, ...others] = columnsIn('by-year', 'seized');
		const [least, ...more] = fullYears(tables);
		expect(others).toHaveLength(more.length);
		others.forEach(({ y, height }, i) => {
			expect(y + height).toBeCloseTo(bottom);
			expect(height / (first?.height ?? NaN)).toBeCloseTo(
				(more[i]?.total ?? NaN) / (least?.total ?? NaN)
			);
		});
	});

	it('are about as high as the deaths, which start at a line of their own', () => {
		const { drawing } = drawn('by-year');
		const [line, newest] = [drawing.series.line?.y ?? [], drawing.series['line newest']?.y ?? []];
		const zero = drawing.back.flatMap((mark) =>
			mark.type === 'path' && mark.key === 'zero' ? (mark.at[1] ?? NaN) : []
		)[0] as number;
		const { months, at, peak } = deathsBeside(tables);
		const heights = [...line, ...newest.slice(1)].map((each) => (each ?? NaN) - zero);
		expect(heights).toHaveLength(months.length);
		heights.forEach((height, i) =>
			expect(height / Math.max(...heights)).toBeCloseTo(at(months[i] ?? NaN) / at(peak), 4)
		);
		const { top, bottom } = plotIn('by-year');
		const tallest = Math.max(...columnsIn('by-year', 'seized').map(({ height }) => height));
		expect(Math.max(...heights)).toBeCloseTo(tallest / (bottom - top), 1);
	});

	it('are open for the incomplete year alone, and a note has its months', () => {
		const [partial, ...others] = columnsIn('by-year', 'part');
		expect(others).toEqual([]);
		expect(partial?.mark).toMatchObject({ key: 'part 2026', style: { fill: 'var(--paper)' } });
		for (const { mark } of columnsIn('by-year', 'seized'))
			expect(mark.style.fill).toBe('var(--accent)');
		for (const size of sizesFrom(288))
			expect(textsIn(drawn('by-year', size))).toContain('2026: part of a year, to August');
	});
});

it('draws only full years if there is no other', () => {
	const full = { ...tables, seizures: tables.seizures.filter(({ partial }) => !partial) };
	const { drawing, layers } = drawn('by-year', DESK, full);
	expect(drawing.x[1]).toBe((yearsOf(full).at(-1)?.year ?? 0) + 0.5);
	expect(layers.front.filter(({ key }) => key.startsWith('part'))).toEqual([]);
});
