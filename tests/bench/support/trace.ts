import { max, sum } from 'd3-array';

/** An event of a Chromium trace. Times are in microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	pid: number;
	tid: number;
}

/** What the browser did while a chart moved. Times are in milliseconds. */
export interface Transition {
	/** The step that it moved to. */
	step: string;
	/** From the first mark to the second. */
	duration: number;
	/** The frames that were drawn with something new from the main thread. */
	frames: number;
	/** Script on the main thread, with the layout that a script forces. */
	script: number;
	/** All tasks of the main thread. */
	main: number;
	/** The longest task. A task that only begins or ends within the transition counts as a whole. */
	longest: number;
}

/** What a trace says of the marked transitions. */
export interface TraceReading {
	/** At most one for each step, in their order. */
	transitions: Transition[];
	/** The longest task of the main thread between two transitions, such as drawing a chart ahead. */
	longestBetween: number;
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

const TASK = 'RunTask';

/** The compositor takes over what the main thread has committed. */
const ACTIVATE = 'ActivateLayerTree';

/** The compositor draws a frame. */
const DRAW = 'DrawFrame';

interface Window {
	start: number;
	end: number;
}

/**
 * Finds the transitions in a trace: the time between a mark `bench start <step>` and the next mark
 * `bench end <step>`, on the thread of the marks. All marks are those of one page.
 */
export function readTrace(events: readonly TraceEvent[]): TraceReading {
	const sorted = [...events].sort((a, b) => a.ts - b.ts);
	const marks = sorted.filter(({ name }) => /^bench (start|end) /.test(name));
	const process = sorted.filter(({ pid }) => pid === marks[0]?.pid);
	const thread = process.filter(({ tid, ph }) => tid === marks[0]?.tid && ph === 'X');
	const scripts = thread.filter(({ name }) => SCRIPT.has(name));
	const tasks = thread.filter(({ name }) => name === TASK);
	const frames = drawnFrames(process);

	const windows = windowsBetween(marks);
	const all = [...windows.values()].flat();
	const [first, last] = [all[0]?.start ?? 0, all.at(-1)?.end ?? 0];
	const between = tasks.filter(
		(task) => overlap(task, { start: first, end: last }) > 0 && !all.some(touches(task))
	);
	const transitions = [...windows].map(([step, parts]) => ({
		step,
		duration: sum(parts, ({ start, end }) => end - start) / 1000,
		frames: frames.filter((ts) => parts.some(({ start, end }) => ts >= start && ts < end)).length,
		script: sum(parts, (part) => busyTime(scripts, part)) / 1000,
		main: sum(parts, (part) => busyTime(tasks, part)) / 1000,
		longest: longestOf(tasks.filter((task) => parts.some(touches(task))))
	}));
	return { transitions, longestBetween: longestOf(between) };
}

/** The time between the marks of each step. A chart that is loaded may start to move a second time. */
function windowsBetween(marks: readonly TraceEvent[]): Map<string, Window[]> {
	const windows = new Map<string, Window[]>();
	for (const [i, { name, ts }] of marks.entries()) {
		const [, kind, step = ''] = name.split(' ');
		const next = marks[i + 1];
		if (kind !== 'start' || next?.name !== `bench end ${step}`) continue;
		windows.set(step, [...(windows.get(step) ?? []), { start: ts, end: next.ts }]);
	}
	return windows;
}

/**
 * The times at which the compositor drew a frame with something new from the main thread. It also
 * draws frames in which only a scroll or a fade went on, and drops commits that come too late.
 */
function drawnFrames(process: readonly TraceEvent[]): number[] {
	const drawn: number[] = [];
	let isNew = false;
	for (const { name, ts } of process) {
		if (name === ACTIVATE) isNew = true;
		if (name !== DRAW || !isNew) continue;
		drawn.push(ts);
		isNew = false;
	}
	return drawn;
}

/** How long an event lasts within a window. */
const overlap = ({ ts, dur = 0 }: TraceEvent, { start, end }: Window): number =>
	Math.min(ts + dur, end) - Math.max(ts, start);

const touches =
	(event: TraceEvent) =>
	(window: Window): boolean =>
		overlap(event, window) > 0;

/** The longest of some tasks, in milliseconds. */
const longestOf = (tasks: readonly TraceEvent[]) => (max(tasks, ({ dur }) => dur) ?? 0) / 1000;

/** The part of a window that events, in their order, cover together: nested events count once. */
function busyTime(events: readonly TraceEvent[], { start, end }: Window): number {
	let total = 0;
	let covered = start;
	for (const { ts, dur = 0 } of events) {
		const until = Math.min(ts + dur, end);
		total += Math.max(0, until - Math.max(ts, covered));
		covered = Math.max(covered, until);
	}
	return total;
}
