import { describe, expect, it } from 'vitest';
import { count } from '$lib/data/format';
import { loadTables } from '../../tables/tables';
import { states } from './toll-keyframes';
import { descriptionOf } from '$lib/chart/charts';
import { toll } from './toll-chart';

const tables = loadTables();

const all = Object.entries(states);

/** Numbers of a keyframe that are ends of a domain. All others are shares from 0 to 1. */
const DOMAINS = ['x0', 'x1', 'y0', 'y1', 'until'];

describe('toll keyframes', () => {
	it('contains the same numbers in every state', () => {
		const keys = all.map(([, keyframe]) => Object.keys(keyframe).sort().join(' '));
		expect(new Set(keys).size).toBe(1);
	});

	it('contains only shares from 0 to 1 apart from domains', () => {
		for (const [state, keyframe] of all) {
			const shares = Object.entries(keyframe).filter(([key]) => !DOMAINS.includes(key));
			expect(
				shares.filter(([, share]) => share < 0 || share > 1),
				state
			).toEqual([]);
		}
	});

	it('begins the scale at zero, or says in the subtitle where it begins', () => {
		const closeUps = all.filter(([, { y0 }]) => y0 !== 0);
		expect(closeUps.map(([state]) => state)).toContain('blip');
		for (const [state, { y0 }] of closeUps) {
			expect(descriptionOf(toll, tables, state).subtitle).toContain(
				`the scale starts at ${count(y0)}`
			);
		}
	});

	it('is different in every state', () => {
		expect(new Set(all.map(([, keyframe]) => JSON.stringify(keyframe))).size).toBe(all.length);
	});
});
