/** An event of a Chromium trace. Times are in microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	pid: number;
	tid: number;
}

/** A chart that moved: the step that it moved to, and what the browser did meanwhile. */
export interface Tween {
	step: string;
	frames: number;
	/** Milliseconds of script, with the layout that a script forces. */
	script: number;
}

/** The events during which a script runs. They nest. */
const SCRIPT = new Set([
	'EvaluateScript',
	'EventDispatch',
	'FireAnimationFrame',
	'FireIdleCallback',
	'FunctionCall',
	'RunMicrotasks',
	'TimerFire'
]);

/** The main thread hands a frame to the compositor. */
const FRAME = 'Commit';

/**
 * Finds the tweens in a trace: the time between a mark `bench start <step>` and the next mark
 * `bench end <step>`, on the thread of the marks.
 */
export function tweensIn(events: readonly TraceEvent[]): Tween[] {
	const marks = events
		.filter(({ name }) => /^bench (start|end) /.test(name))
		.sort((a, b) => a.ts - b.ts);
	return marks.flatMap((start, i) => {
		const [, kind, step = ''] = start.name.split(' ');
		const end = marks[i + 1];
		if (kind !== 'start' || !end?.name.startsWith('bench end ')) return [];
		const within = events.filter(
			({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts && ts < end.ts
		);
		const frames = within.filter(({ name }) => name === FRAME).length;
		return [{ step, frames, script: busyTime(within.filter(isScript)) / 1000 }];
	});
}

const isScript = ({ name, ph }: TraceEvent) => ph === 'X' && SCRIPT.has(name);

/** The time that events cover together, in their unit: nested events count once. */
function busyTime(events: readonly TraceEvent[]): number {
	let total = 0;
	let covered = -Infinity;
	for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
		total += Math.max(0, ts + dur - Math.max(ts, covered));
		covered = Math.max(covered, ts + dur);
	}
	return total;
}
