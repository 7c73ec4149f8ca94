import { describe, expect, it } from 'vitest';
import { stepsAhead } from './steps-ahead';

/** Steps that are named after their drawing and their place: `a0`, `a1`, `b2`. */
const stepsOf = (drawings: string) =>
	Array.from(drawings, (drawingId, i) => ({ id: `${drawingId}${i}`, chart: 'deaths', drawingId }));
const ahead = (drawings: string, index: number) =>
	stepsAhead(stepsOf(drawings), index).map(({ id }) => id);

describe('stepsAhead', () => {
	it('starts with the next step that changes the drawing, up to two steps away', () => {
		expect(ahead('aab', 0)).toEqual(['b2']);
		expect(ahead('aaab', 0)).toEqual([]);
	});

	it('continues with the nearest earlier step with another drawing', () => {
		expect(ahead('xyaab', 2)).toEqual(['b4', 'y1']);
	});

	it('continues with the drawing of the second step after it', () => {
		expect(ahead('xabc', 1)).toEqual(['b2', 'x0', 'c3']);
	});

	it('returns each drawing once, and prefers the later step', () => {
		expect(ahead('bab', 1)).toEqual(['b2']);
	});

	it('returns nothing for a story with one drawing', () => {
		expect([ahead('aa', 0), ahead('aa', 1)]).toEqual([[], []]);
	});

	it('starts with the first step if the index is -1', () => {
		expect(ahead('ab', -1)).toEqual(['a0', 'b1']);
	});
});
