import { describe, expect, it } from 'vitest';
import { count } from '../../data/format';
import { loadTables } from '../../data/tables';
import { states } from './poses';
import { tollWords } from './words';

const tables = loadTables();

const all = Object.entries(states);

/** Numbers of a pose that are ends of a domain; all others are shares from 0 to 1. */
const DOMAINS = ['x0', 'x1', 'y0', 'y1'];

describe('the states of the toll', () => {
	it('name the same numbers, so that a move from any to any other leaves none behind', () => {
		const keys = all.map(([, pose]) => Object.keys(pose).sort().join(' '));
		expect(new Set(keys).size).toBe(1);
	});

	it('say of each thing only how far it is shown, from 0 to 1', () => {
		for (const [state, pose] of all) {
			const shares = Object.entries(pose).filter(([key]) => !DOMAINS.includes(key));
			expect(
				shares.filter(([, share]) => share < 0 || share > 1),
				state
			).toEqual([]);
		}
	});

	it('begin their scale at zero, or say under the title where they begin it', () => {
		const closeUps = all.filter(([, { y0 }]) => y0 !== 0);
		expect(closeUps.map(([state]) => state)).toContain('blip');
		for (const [state, { y0 }] of closeUps) {
			expect(tollWords.subtitle(tables, state)).toContain(`the scale starts at ${count(y0)}`);
		}
	});

	it('are all different', () => {
		expect(new Set(all.map(([, pose]) => JSON.stringify(pose))).size).toBe(all.length);
	});
});
