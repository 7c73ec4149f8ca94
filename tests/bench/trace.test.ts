import { describe, expect, it } from 'vitest';
import { readTrace, type TraceEvent } from './support/trace';

const thread = { pid: 1, tid: 1 };

/** An event of the main thread, with times in milliseconds. */
const event = (name: string, ts: number, dur?: number): TraceEvent => ({
	name,
	ph: dur === undefined ? 'I' : 'X',
	ts: ts * 1000,
	...(dur !== undefined && { dur: dur * 1000 }),
	...thread
});

/** An event of the compositor, which has its own thread. */
const composited = (name: string, ts: number): TraceEvent => ({ ...event(name, ts), tid: 2 });

const start = (step: string, ts: number) => event(`bench start ${step}`, ts);
const end = (step: string, ts: number) => event(`bench end ${step}`, ts);

describe('readTrace', () => {
	it('counts nested script once, and only between the marks', () => {
		const events = [
			event('FunctionCall', 0, 5),
			event('FunctionCall', 8, 4),
			start('toll-climb', 10),
			event('FireAnimationFrame', 13, 4),
			event('FunctionCall', 14, 2),
			event('RunMicrotasks', 28, 5),
			end('toll-climb', 30)
		];
		const { transitions } = readTrace(events);
		expect(transitions).toMatchObject([{ step: 'toll-climb', duration: 20, script: 2 + 4 + 2 }]);
	});

	it('reads tasks between the marks, and whole ones for the longest', () => {
		const events = [
			event('RunTask', 0, 9),
			event('RunTask', 9.5, 30),
			start('toll-climb', 20),
			event('RunTask', 50, 10),
			event('RunTask', 95, 20),
			end('toll-climb', 100)
		];
		const { transitions } = readTrace(events);
		expect(transitions).toMatchObject([{ main: 19.5 + 10 + 5, longest: 30 }]);
	});

	it('counts drawn frames that have something new from the main thread', () => {
		const events = [
			start('toll-climb', 0),
			composited('ActivateLayerTree', 5),
			composited('DrawFrame', 6),
			// A fade goes on without the main thread.
			composited('DrawFrame', 22),
			// The first of two commits is never drawn.
			composited('ActivateLayerTree', 30),
			composited('ActivateLayerTree', 36),
			composited('DrawFrame', 38),
			composited('ActivateLayerTree', 49),
			end('toll-climb', 50),
			composited('DrawFrame', 54)
		];
		expect(readTrace(events).transitions).toMatchObject([{ frames: 2 }]);
	});

	it('ignores other threads, other processes and events that are not script', () => {
		const events = [
			start('toll-climb', 0),
			event('Layout', 1, 5),
			{ ...event('FunctionCall', 1, 5), tid: 2 },
			{ ...event('RunTask', 1, 5), tid: 2 },
			{ ...composited('ActivateLayerTree', 2), pid: 2 },
			{ ...composited('DrawFrame', 3), pid: 2 },
			end('toll-climb', 10)
		];
		expect(readTrace(events)).toEqual({
			transitions: [
				{ step: 'toll-climb', duration: 10, frames: 0, script: 0, main: 0, longest: 0 }
			],
			longestBetween: 0
		});
	});

	it('finds the longest task between two transitions', () => {
		const events = [
			event('RunTask', 0, 90),
			start('a', 100),
			end('a', 200),
			event('RunTask', 210, 30),
			event('RunTask', 290, 50),
			start('b', 300),
			end('b', 400),
			event('RunTask', 410, 70)
		];
		expect(readTrace(events).longestBetween).toBe(30);
	});

	it('reads events in any order', () => {
		const events = [end('b', 30), start('b', 20), end('a', 10), start('a', 0)];
		expect(readTrace(events).transitions.map(({ step }) => step)).toEqual(['a', 'b']);
	});

	it('adds up the times in which a chart moved to the same step', () => {
		const events = [start('a', 0), end('a', 10), start('a', 50), end('a', 75)];
		expect(readTrace(events).transitions).toMatchObject([{ step: 'a', duration: 35 }]);
	});

	it('ignores a transition without an end', () => {
		expect(readTrace([start('a', 0), start('b', 1)]).transitions).toEqual([]);
		expect(readTrace([]).transitions).toEqual([]);
	});
});
