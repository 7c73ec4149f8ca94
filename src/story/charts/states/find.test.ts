import { describe, expect, it } from 'vitest';
import { loadStateLines } from '../../tables/states-12mo-table';
import { loadTables } from '../../tables/tables';
import { between } from '$lib/motion/keyframe';
import { lineOf, ringsOf, topOf } from './find';
import { arrived, keyframeOf, keyframes, type StatesKeyframe } from './states-keyframes';
import { states } from './states-chart';
import { chosen } from '../../../../tests/support/chosen-state';

const tables = loadTables();
const lines = loadStateLines();

describe('lineOf', () => {
	it('is West Virginia until a reader chooses a state', () => {
		expect(lineOf(tables).code).toBe('WV');
		expect(lineOf(chosen('OH')).code).toBe('OH');
	});
});

describe('ringsOf', () => {
	it('returns rings only for the two states without monthly counts', () => {
		const ringed = lines.filter((line) => ringsOf(line).length > 0);
		expect(ringed.map(({ code }) => code)).toEqual(['LA', 'PA']);
	});

	it('returns ten rings, one each December', () => {
		const rings = ringsOf(lineOf(chosen('LA')));
		expect(rings).toHaveLength(10);
		expect(rings.map(({ x }) => x % 12)).toEqual(rings.map(() => 11));
		expect(rings.find(({ year }) => year === 2021)?.y.toFixed(1)).toBe('25.4');
	});
});

describe('the scale of a chosen state', () => {
	it('ends above the highest rate, at a multiple of five', () => {
		expect(topOf(tables)).toBe(80);
		expect(topOf(chosen('NE'))).toBeLessThanOrEqual(30);
		for (const { code } of lines) {
			const data = chosen(code);
			const rates = states.rows(data, 'find').rows.flatMap((row) => row.slice(1, -3));
			const highest = Math.max(...rates.map((rate) => (typeof rate === 'number' ? rate : 0)));
			expect(topOf(data), code).toBeGreaterThan(highest);
			expect(topOf(data) % 5).toBe(0);
		}
	});

	it('is part of the keyframe, which has the same keys in every state', () => {
		const [first, ...others] = Object.values(keyframes).map((keyframe) =>
			Object.keys(keyframe).sort()
		);
		for (const keys of others) expect(keys).toEqual(first);
		expect(keyframeOf(chosen('OH'), 'find').top).toBe(topOf(chosen('OH')));
		expect(keyframeOf(chosen('OH'), 'find')).not.toEqual(keyframeOf(tables, 'find'));
	});

	it.each(lines.map(({ code }) => code).filter((code) => code !== 'WV'))(
		'fades in %s at the same pace as every other state',
		(code) => {
			const way = between(keyframeOf(tables, 'find'), keyframeOf(chosen(code), 'find'));
			const opacities = [0, 0.5, 0.75, 0.8, 0.9, 1].map((t) =>
				arrived(way(t) as StatesKeyframe, code)
			);
			[0, 0, 0, 0.2, 0.6, 1].forEach((opacity, i) => expect(opacities[i]).toBeCloseTo(opacity));
		}
	);
});
