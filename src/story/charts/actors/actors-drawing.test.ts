import { describe, expect, it } from 'vitest';
import type { Mark } from '$lib/drawing/drawing-types';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { loadTables } from '../../tables/tables';
import { actors } from './actors-chart';
import { drawActors } from './actors-drawing';
import { states, eventsOf, type ActorsState } from './actors-states';

const tables = loadTables();

const PHONE = { width: 343, height: 281, compact: true, small: 12 };
const DESK = { width: 750, height: 494, compact: false, small: 12 };

const marksIn = (state: ActorsState, size = DESK) => {
	const { back, plot, front } = drawActors(tables, state, size);
	return [...back, ...plot, ...front];
};

const keysIn = (state: ActorsState, size = DESK) => marksIn(state, size).map(({ key }) => key);

const isDashed = (mark: Mark) => 'style' in mark && mark.style['stroke-dasharray'] !== undefined;

it.each(states)('names every lane of %s in every size', (state) => {
	const names = {
		letters: ['Congress', 'Treasury', 'State Dep', 'Chinese government'],
		levers: ['Congress', 'State Department'],
		trip: ['State Department', 'Chinese government', 'presidents', 'oint work'],
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

describe('the marks', () => {
	it('are hollow and dashed for what was only planned, and for what is said', () => {
		for (const size of [PHONE, DESK]) {
			const dashed = marksIn('letters', size).filter(isDashed);
			expect(dashed.map(({ key }) => key)).toContain('trip-planned');
			const cards = marksIn('levers', size).filter(({ key }) => key.startsWith('card'));
			expect(cards).toHaveLength(4);
			expect(cards.every(isDashed)).toBe(true);
		}
		expect(marksIn('trip').find(({ key }) => key === 'trip-june')).toMatchObject({
			style: { fill: 'var(--ink)' }
		});
	});

	it('have one for each event, and an arrow for each reader of a letter', () => {
		for (const state of ['letters', 'trip', 'control'] as const) {
			const keys = keysIn(state);
			for (const { id } of eventsOf(tables, state)) {
				if (id !== 'control-in-force') expect(keys).toContain(id);
			}
		}
		expect(keysIn('letters').filter((key) => key.startsWith('arrow'))).toEqual([
			'arrow of trone-letter to state',
			'arrow of senators-letter to treasury',
			'arrow of senators-letter to state'
		]);
		expect(keysIn('control')).toContain('in force');
	});

	it('leave the letters above the visit to wide drawings', () => {
		expect(keysIn('trip')).toContain('trone-letter');
		expect(keysIn('trip', PHONE)).not.toContain('trone-letter');
	});

	it('are the same lanes and events in each state', () => {
		const both = keysIn('trip').filter((key) => keysIn('letters').includes(key));
		for (const key of [
			'lane congress',
			'lane state',
			'lane china',
			'trip-planned',
			'trip-postponed'
		])
			expect(both).toContain(key);
	});
});

describe('the cards', () => {
	it('have one size and name their holders', () => {
		for (const size of sizesFrom(288)) {
			const said = labelsOf(actors, tables, 'levers', size).join(' ');
			for (const who of ['unnamed', 'Ned Price', 'Todd Robinson']) expect(said).toContain(who);
		}
		for (const size of [PHONE, DESK]) {
			const cards = marksIn('levers', size).filter(({ key }) => key.startsWith('card'));
			const sizes = cards.map((card) => {
				if (card.type !== 'rect') return '';
				const [left = 0, top = 0, right = 0, bottom = 0] = card.at;
				const [x = 0, y = 0, toX = 0, toY = 0] = card.by ?? [];
				return [right - left, bottom - top, toX - x, toY - y]
					.map((each) => each.toFixed(6))
					.join(' ');
			});
			expect(new Set(sizes).size).toBe(1);
		}
	});
});
