import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, thrownAt, thrownFault } from './thrown';

/** An error with a stack, as Node prints it. */
function errorWith(message: string, ...frames: string[]): Error {
	const error = new TypeError(message);
	error.stack = [`TypeError: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
	return error;
}

const mapped = process.sourceMapsEnabled;
beforeAll(() => process.setSourceMapsEnabled(true));
afterAll(() => process.setSourceMapsEnabled(mapped));

describe('thrownAt', () => {
	it.each([
		['a function', `draw (${process.cwd()}/story/charts/boats.ts:12:3)`],
		['a module', `${process.cwd()}/story/charts/boats.ts:12:3`],
		['an address', `async file://${process.cwd()}/story/charts/boats.ts:12:3`],
		['a method', `Object.draw [as x] (${process.cwd()}/story/charts/boats.ts:12:3)`]
	])('is the place of %s', (_, frame) => {
		expect(thrownAt(errorWith('no', frame))).toBe('story/charts/boats.ts:12:3');
	});

	it('is the first place that is not in the engine', () => {
		const error = errorWith(
			'no',
			`lineOf (${process.cwd()}/src/lib/charts/lines/draw-lines.ts:1:1)`,
			`scale (file://${process.cwd()}/node_modules/d3-scale/src/linear.js:2:2)`,
			'Array.map (<anonymous>)',
			'node:internal/modules/run_main:123:12',
			'draw (/elsewhere/my story/boats.ts:3:4)',
			`check (${process.cwd()}/tools/check-story.mjs:5:6)`
		);
		expect(thrownAt(error)).toBe('/elsewhere/my story/boats.ts:3:4');
	});

	it('is undefined where Node does not map places to the source', () => {
		process.setSourceMapsEnabled(false);
		const error = errorWith('no', `draw (${process.cwd()}/story/boats.ts:1:2)`);
		expect(thrownAt(error)).toBeUndefined();
		process.setSourceMapsEnabled(true);
	});

	it('is undefined without such a place', () => {
		expect(thrownAt(errorWith('no', 'node:fs:1:2'))).toBeUndefined();
		expect(thrownAt('no')).toBeUndefined();
	});
});

describe('messageOf', () => {
	it.each([
		['(0 , __vite_ssr_import_12__.colours) is not a function', 'colours is not a function'],
		['__vite_ssr_import_0__.colours is not iterable', 'colours is not iterable'],
		['Found\n  a line break.', 'Found a line break']
	])('writes %j as %j', (message, expected) => {
		expect(messageOf(new Error(message))).toBe(expected);
	});

	it('takes what is not an error as it is', () => {
		expect(messageOf('no boats')).toBe('no boats');
	});
});

it('puts place, fault and message into one sentence', () => {
	const error = errorWith('No boats.', `draw (${process.cwd()}/story/boats.ts:1:2)`);
	const what = 'boats: the drawing cannot be made';
	expect(thrownFault(error, what)).toBe(
		'story/boats.ts:1:2: boats: the drawing cannot be made: No boats.'
	);
	expect(thrownFault('no boats', what)).toBe('boats: the drawing cannot be made: no boats.');
});
