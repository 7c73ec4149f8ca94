import { describe, expect, it } from 'vitest';
import { stepsAhead } from './steps-ahead';

/** Steps that are named after their drawing and their place: `a0`, `a1`, `b2`. */
const stepsOf = (drawings: string) =>
	Array.from(drawings, (drawing, i) => ({ id: `${drawing}${i}`, chart: 'deaths', drawing }));
const ahead = (drawings: string, index: number) =>
	stepsAhead(stepsOf(drawings), index).map(({ id }) => id);

describe('stepsAhead', () => {
	it('starts with the next step that has another drawing, however far it is', () => {
		expect(ahead('aaaab', 0)).toEqual(['b4']);
	});

	it('then has the last step before it that has another drawing', () => {
		expect(ahead('xyaab', 2)).toEqual(['b4', 'y1']);
	});

	it('then has the drawing of the second step after it', () => {
		expect(ahead('xabc', 1)).toEqual(['b2', 'x0', 'c3']);
	});

	it('names each drawing once, in the state that the reader meets first going forwards', () => {
		expect(ahead('bab', 1)).toEqual(['b2']);
	});

	it('names no step at both ends of a story with one drawing', () => {
		expect([ahead('aa', 0), ahead('aa', 1)]).toEqual([[], []]);
	});

	it('starts with the first step where the current one is not among the steps', () => {
		expect(ahead('ab', -1)).toEqual(['a0', 'b1']);
	});
});
