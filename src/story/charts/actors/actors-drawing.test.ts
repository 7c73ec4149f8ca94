import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { textBoxes } from '$lib/drawing/text-boxes';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { loadTables } from '../../tables/tables';
import { actors } from './actors-chart';
import { eventsOf, positionsOf, type ActorsState } from './actors-values';

const tables = loadTables();

const PHONE = { width: 343, height: 281, compact: true, small: 12 };
const DESK = { width: 750, height: 494, compact: false, small: 12 };

const marksIn = (state: ActorsState, size = DESK) => {
	const { back, plot, front } = actors.draw(tables, state, size);
	return [...back, ...plot, ...front];
};

const keysIn = (state: ActorsState, size = DESK) => marksIn(state, size).map(({ key }) => key);

const isDashed = (mark: Mark) => 'style' in mark && mark.style['stroke-dasharray'] !== undefined;

it.each(actors.states)('names every lane of %s in every size', (state) => {
	const names = {
		letters: ['Congress', 'Treasury', 'State Dep', 'Chinese government'],
		levers: ['Congress', 'State Department'],
		trip: ['Congress', 'State Dep', 'Chinese government', 'presidents', 'Joint work'],
		control: ['Chinese government', 'U.S. president']
	}[state];
	for (const size of sizesFrom(288)) {
		const said = labelsOf(actors, tables, state, size).join(' ');
		for (const name of names) expect(said, `${size.width}x${size.height}`).toContain(name);
	}
});

it('has the year of each date of the control', () => {
	for (const size of sizesFrom(288)) {
		const dates = labelsOf(actors, tables, 'control', size).filter((text) =>
			/\b(Apr|Aug|Dec|May)/.test(text)
		);
		expect(dates.length).toBeGreaterThan(2);
		for (const date of dates) expect(date).toMatch(/20\d\d/);
	}
});

it('keeps “suspended” clear of the bar of joint work above it', () => {
	for (const size of sizesFrom(288)) {
		const drawing = resolvedIn(
			actors.draw(tables, 'trip', sizeClassOf(boxOf(size), actors.sizes)),
			size
		);
		const box = textBoxes(drawing).find(({ key }) => key === 'label of suspended');
		const bar = drawing.layers.front.find(({ key }) => key === 'suspended work');
		if (bar?.type !== 'rect') throw new Error('the drawing has no bar of suspended work');
		const [, top = NaN, , tall = NaN] = numbersOf(bar, drawing.drawing, drawing.place);
		expect(box?.top, `${size.width}x${size.height}`).toBeGreaterThan(top + tall + 2);
	}
});

describe('the marks', () => {
	it('are hollow and dashed for what was only planned, and for what is said', () => {
		for (const size of [PHONE, DESK]) {
			const dashed = marksIn('letters', size).filter(isDashed);
			expect(dashed.map(({ key }) => key)).toContain('visit trip-planned');
			const signs = marksIn('levers', size).filter(({ key }) => key.startsWith('sign'));
			expect(signs).toHaveLength(positionsOf(tables).length);
			expect(signs.every(isDashed)).toBe(true);
		}
		expect(marksIn('trip').find(({ key }) => key === 'visit trip-june')).toMatchObject({
			style: { fill: 'var(--ink)' }
		});
	});

	it('have one for each event, and an arrow for each reader of a letter', () => {
		for (const state of ['letters', 'trip', 'control'] as const) {
			const keys = keysIn(state);
			for (const { id } of eventsOf(tables, state)) {
				if (id !== 'control-in-force')
					expect(keys.filter((key) => key.includes(id))).not.toEqual([]);
			}
		}
		expect(keysIn('letters').filter((key) => key.startsWith('arrow'))).toEqual([
			'arrow of trone-letter to state',
			'arrow of senators-letter to treasury',
			'arrow of senators-letter to state'
		]);
		expect(keysIn('control')).toContain('in force');
	});

	it('begin the bar of the rule on its first day', () => {
		const rule = marksIn('control').find(({ key }) => key === 'in force');
		const first = eventsOf(tables, 'control').find(({ id }) => id === 'control-in-force');
		expect(rule?.type === 'path' && rule.at[0]).toBe(first?.from);
	});

	it('have lines down to the axis only in wide drawings', () => {
		const days = (size: typeof PHONE) => keysIn('trip', size).filter((key) => /^day of/.test(key));
		expect(days(DESK)).toContain('day of trip-june');
		expect(days(PHONE)).toEqual([]);
	});

	it('are the same lanes and events in each state', () => {
		const both = keysIn('trip').filter((key) => keysIn('letters').includes(key));
		for (const key of [
			'lane congress',
			'lane state',
			'lane china',
			'visit trip-planned',
			'trip-postponed state'
		])
			expect(both).toContain(key);
	});
});

describe('the positions', () => {
	it('name their holders and what they ask for, side by side in the lane of each', () => {
		const positions = positionsOf(tables);
		for (const size of sizesFrom(288)) {
			const said = labelsOf(actors, tables, 'levers', size).join(' ');
			for (const who of ['unnamed', 'Ned Price', 'Todd Robinson']) expect(said).toContain(who);
			for (const { title } of positions) expect(said).toContain(title);
		}
		for (const size of [PHONE, DESK]) {
			const signs = marksIn('levers', size).filter(({ key }) => key.startsWith('sign'));
			const lefts = signs.map((sign) => (sign.type === 'dot' ? sign.at[0] : NaN));
			expect(lefts.slice(0, 2)).toEqual(lefts.slice(2));
			expect(new Set(lefts).size).toBe(2);
		}
	});

	it('say what each means where there is room', () => {
		const said = (size: typeof PHONE) => labelsOf(actors, tables, 'levers', size).join(' ');
		for (const size of [PHONE, DESK]) expect(said(size)).toContain('Nothing else works');
	});
});
