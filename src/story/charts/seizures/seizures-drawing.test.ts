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
import { fullYears, highest, knownYears, yearsOf } from './seizures-values';

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

describe('the pounds of each year', () => {
	it('name the year with the most and the last full one in large type', () => {
		const texts = textsIn(drawn('by-year'));
		expect(texts).toEqual(expect.arrayContaining(['27,023', '12,027']));
	});

	it('name the peak of the deaths above them, and their newest number', () => {
		const texts = textsIn(drawn('by-year'));
		expect(texts).toEqual(expect.arrayContaining(['112,418', '67,798']));
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
