import { pairs, quantile, sum } from 'd3-array';

/** A task of the main thread that took more than 50 ms, in milliseconds. */
export interface Task {
	start: number;
	duration: number;
}

/** What `in-page/scroll-recorder.js` records. Times are in milliseconds. */
export interface ScrollRecording {
	/** The time of each animation frame. */
	frames: readonly number[];
	/** The changes of step, the first step included. */
	steps: readonly { time: number; step: string }[];
	tasks: readonly Task[];
}

/** How smooth a scroll was. Times are in milliseconds. */
export interface Smoothness {
	frames: number;
	/** 95 and 99 % of the frames come at most this long after the one before. */
	p95: number;
	p99: number;
	/** What all tasks took beyond 50 ms each. */
	blocked: number;
	blockedPerThousand: number;
	/** The blocked time by the step that was active at the end of a task. */
	byStep: ReadonlyMap<string, number>;
}

/** The duration up to which a task does not count as blocking, in milliseconds. */
const SHORT = 50;

/** What all tasks took beyond 50 ms each, in milliseconds. */
export const blockedTime = (tasks: readonly Task[]): number =>
	sum(tasks, ({ duration }) => duration - SHORT);

/** Reads how smooth a recorded scroll was. */
export function smoothnessOf({ frames, steps, tasks }: ScrollRecording): Smoothness {
	const intervals = pairs(frames, (a, b) => b - a);
	const byStep = new Map<string, number>();
	for (const { start, duration } of tasks) {
		const step = steps.findLast(({ time }) => time <= start + duration)?.step ?? '';
		byStep.set(step, (byStep.get(step) ?? 0) + duration - SHORT);
	}
	const blocked = blockedTime(tasks);
	return {
		frames: intervals.length,
		p95: quantile(intervals, 0.95) ?? 0,
		p99: quantile(intervals, 0.99) ?? 0,
		blocked,
		blockedPerThousand: (blocked / intervals.length) * 1000,
		byStep
	};
}
