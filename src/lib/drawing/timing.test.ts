import { describe, expect, it } from 'vitest';
import type { During } from './drawing-types';
import { shareAt, timesOf } from './timing';

const source: During = [0, 0.3];
const target: During = [0.4, 0.9];

describe('timesOf', () => {
	const [old, next] = [{ during: source }, { during: target }];
	const shared = { moves: [0, 0.5], enters: [0.8, 1] } as const;

	it('takes the time of the target forwards', () => {
		const { move, fade } = timesOf('forwards', 'stays', old, next, {});
		expect([move, fade]).toEqual([target, target]);
	});

	it('takes the time of the source backwards, in reverse', () => {
		expect(timesOf('backwards', 'leaves', old, undefined, {}).fade).toEqual([0.7, 1]);
	});

	it('ignores all of them in a jump', () => {
		const { move, fade } = timesOf('jump', 'stays', old, next, shared);
		expect([move, fade]).toEqual([
			[0, 1],
			[0.5, 1]
		]);
	});

	it('fades out what leaves before it fades in what enters', () => {
		const out = timesOf('jump', 'leaves', undefined, undefined, {}).fade;
		const into = timesOf('jump', 'enters', undefined, undefined, {}).fade;
		expect(out[1]).toBeLessThanOrEqual(into[0]);
	});

	it('takes the times of the drawing for marks without one', () => {
		expect(timesOf('forwards', 'enters', undefined, {}, shared)).toMatchObject({
			move: [0, 0.5],
			fade: [0.8, 1]
		});
		const { move, fade } = timesOf('backwards', 'leaves', {}, undefined, shared);
		expect(move).toEqual([0.5, 1]);
		expect(fade[0]).toBe(0);
		expect(fade[1]).toBeCloseTo(0.2);
	});

	it('moves new marks with the axes, and fades them in at their own time', () => {
		expect(timesOf('forwards', 'enters', undefined, next, shared)).toMatchObject({
			move: [0, 0.5],
			fade: target
		});
	});

	it('has a time for marks that leave for the state that follows, and come back', () => {
		const leaving = { leaving: [0.6, 1] } as const;
		expect(timesOf('forwards', 'leaves', leaving, undefined, shared).own).toEqual([0.6, 1]);
		expect(timesOf('backwards', 'enters', undefined, leaving, shared).own).toEqual([0, 0.4]);
	});
});

describe('shareAt', () => {
	it('is 0 until a time starts and 1 from its end', () => {
		expect([0, 0.4, 0.9, 1].map((time) => shareAt(time, target))).toEqual([0, 0, 1, 1]);
	});

	it('grows from the start to the end, and is half in the middle', () => {
		const shares = [0.5, 0.6, 0.7, 0.8].map((time) => shareAt(time, target));
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shareAt(0.65, target)).toBeCloseTo(0.5);
	});
});
