import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { loadTables } from '../../tables/tables';
import { route } from './route-chart';
import { isKnown, legsIn } from './route-values';

type State = (typeof route.states)[number];

const tables = loadTables();
const DESK = { width: 760, height: 600 };
const PHONE = { width: 358, height: 300 };
const river = ['before', 'after', 'answer'] as const;

const drawn = (state: State, size = DESK) =>
	resolvedIn(route.draw(tables, state, sizeClassOf(boxOf(size), route.sizes)), size);

const marksIn = ({ layers }: ResolvedDrawing): Mark[] => LAYERS.flatMap((layer) => layers[layer]);

const markIn = (drawing: ResolvedDrawing, key: string): Mark => {
	const mark = marksIn(drawing).find((each) => each.key === key);
	if (!mark) throw new Error(`found no mark ${key}`);
	return mark;
};

const numbersIn = (drawing: ResolvedDrawing, key: string) => [
	...numbersOf(markIn(drawing, key), drawing.drawing, drawing.place)
];

/** The width and the height of a strip. */
const sizeOf = (drawing: ResolvedDrawing, place: string) => {
	const [, , width = NaN, height = NaN] = numbersIn(drawing, `strip of ${place}`);
	return { width: Math.round(width), height: Math.round(height) };
};

const textIn = (state: State, size = DESK) => labelsOf(route, tables, state, size).join(' ');

describe('the strips', () => {
	it('are equally large, so that demand is as large as supply', () => {
		for (const size of [PHONE, DESK]) {
			const before = drawn('before', size);
			const supply = sizeOf(before, 'China');
			for (const place of ['Mexico', 'United States'])
				expect(sizeOf(before, place)).toEqual(supply);
			for (const state of ['after', 'answer'] as const) {
				const drawing = drawn(state, size);
				const [india, china, demand] = ['India', 'China', 'United States'].map((place) =>
					sizeOf(drawing, place)
				);
				expect(india?.height).toBeCloseTo(demand?.height ?? NaN);
				const wide = (india?.width ?? NaN) + (china?.width ?? NaN);
				expect(wide / (demand?.width ?? NaN)).toBeGreaterThan(0.98);
			}
			const ends = drawn('ends', size);
			expect(sizeOf(ends, 'China')).toEqual(sizeOf(ends, 'United States'));
		}
	});

	it('name sellers, groups and the country in every size', () => {
		for (const state of river) {
			const names = legsIn(tables, state)
				.filter(isKnown)
				.map(({ from }) => from);
			for (const size of sizesFrom(288))
				for (const name of [...names, state === 'before' ? 'United States' : /demand/i])
					expect(textIn(state, size)).toMatch(name);
		}
	});

	it('say where deaths are counted, and whose statement demand is', () => {
		for (const size of sizesFrom(288)) {
			expect(textIn('before', size)).toContain('Here, deaths are counted');
			for (const state of ['after', 'answer'] as const)
				expect(textIn(state, size)).toContain('Beijing');
		}
	});
});

describe('the streams', () => {
	it('are equally wide, in a drawing that says that no amounts are known', () => {
		for (const state of ['before', 'after'] as const) {
			const drawing = drawn(state);
			const widths = ['China', 'border', state === 'before' ? 'fentanyl' : 'India'].map((key) => {
				const [left = NaN, ...rest] = numbersIn(drawing, key);
				return Math.round((rest.at(-2) ?? NaN) - left);
			});
			const [, upper = NaN, ...rest] = numbersIn(drawing, 'ended');
			widths.push(Math.round((rest.at(-1) ?? NaN) - upper));
			expect(new Set(widths).size, state).toBe(1);
			for (const size of sizesFrom(288))
				expect(textIn(state, size)).toContain('Equal widths: no amounts are known');
		}
	});

	it('are hatched, and say what flows: fentanyl in the accent colour, chemicals in slate', () => {
		for (const state of river) {
			for (const [key, fill] of [
				['border', 'hatch-accent'],
				['China', 'hatch-slate']
			] as const)
				expect(markIn(drawn(state), key)).toHaveProperty('style.fill', fill);
			for (const size of sizesFrom(288))
				for (const what of ['Fentanyl', 'Chemicals']) expect(textIn(state, size)).toContain(what);
		}
	});

	it('run past Mexico before 2019, and leave a ghost since', () => {
		const [before, after] = [drawn('before'), drawn('after')];
		expect(numbersIn(before, 'parcels')).toEqual(numbersIn(after, 'ended'));
		expect(marksIn(after).map(({ key }) => key)).not.toContain('parcels');
		expect(markIn(after, 'ended')).toHaveProperty('style.stroke-opacity', 0.25);
		expect(textIn('after')).toContain('largely ended');
	});
});

describe('the answer', () => {
	const drawing = drawn('answer');

	it('is solid for whom agencies name, and not for demand', () => {
		for (const place of ['India', 'China', 'Mexico'])
			expect(markIn(drawing, `strip of ${place}`)).toHaveProperty('style.fill', 'var(--ink)');
		expect(markIn(drawing, 'strip of United States')).toHaveProperty('style.fill', 'var(--rule)');
	});

	it('is dashed where something is alleged, and has empty brackets for what nobody found', () => {
		for (const key of ['alleged', 'subsidy'])
			expect(markIn(drawing, key)).toHaveProperty('style.stroke-dasharray');
		for (const key of ['sales', 'percent']) {
			expect(markIn(drawing, key)).toHaveProperty('style.fill', 'none');
			expect(markIn(drawing, key)).toHaveProperty('breaks', [3, 6, 9]);
		}
		expect(textIn('answer')).toMatch(/alleged by a\s.*denied by Beijing/);
		expect(textIn('answer')).toContain('no measured share found');
	});

	it('says so in every size', () => {
		for (const size of sizesFrom(288)) {
			const said = textIn('answer', size);
			for (const part of [/Solid/, /agencies agree/, /alleged.*denied/, /no source/, /percent/])
				expect(said).toMatch(part);
		}
	});
});
