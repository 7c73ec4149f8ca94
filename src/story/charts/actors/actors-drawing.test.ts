import { describe, expect, it } from 'vitest';
import type { Mark } from '$lib/drawing/drawing-types';
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
});

describe('the positions', () => {
	it('name their holders and what they ask for', () => {
		const positions = positionsOf(tables);
		for (const size of sizesFrom(288)) {
			const said = labelsOf(actors, tables, 'levers', size).join(' ');
			for (const who of ['unnamed', 'Ned Price', 'Todd Robinson']) expect(said).toContain(who);
			for (const { title } of positions) expect(said).toContain(title);
		}
	});
});
