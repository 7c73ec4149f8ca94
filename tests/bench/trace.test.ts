import { describe, expect, it } from 'vitest';
import { tweensIn, type TraceEvent } from './support/trace';

const thread = { pid: 1, tid: 1 };

/** An event with times in milliseconds. */
const event = (name: string, ts: number, dur?: number): TraceEvent => ({
	name,
	ph: dur === undefined ? 'I' : 'X',
	ts: ts * 1000,
	...(dur !== undefined && { dur: dur * 1000 }),
	...thread
});

describe('tweensIn', () => {
	it('counts nested script once, and only between the marks', () => {
		const events = [
			event('FunctionCall', 0, 5),
			event('bench start toll-climb', 10),
			event('FireAnimationFrame', 11, 4),
			event('FunctionCall', 12, 2),
			event('Commit', 16, 1),
			event('RunMicrotasks', 20, 3),
			event('Commit', 24, 1),
			event('bench end toll-climb', 30),
			event('Commit', 31, 1)
		];
		expect(tweensIn(events)).toEqual([{ step: 'toll-climb', frames: 2, script: 7 }]);
	});

	it('ignores other threads and events that are not script', () => {
		const events = [
			event('bench start toll-climb', 0),
			event('Layout', 1, 5),
			{ ...event('FunctionCall', 1, 5), tid: 2 },
			event('bench end toll-climb', 10)
		];
		expect(tweensIn(events)).toEqual([{ step: 'toll-climb', frames: 0, script: 0 }]);
	});

	it('reads events in any order', () => {
		const events = [
			event('bench end b', 30),
			event('bench start b', 20),
			event('bench end a', 10),
			event('bench start a', 0)
		];
		expect(tweensIn(events).map(({ step }) => step)).toEqual(['a', 'b']);
	});

	it('ignores a tween without an end', () => {
		expect(tweensIn([event('bench start a', 0), event('bench start b', 1)])).toEqual([]);
	});
});
