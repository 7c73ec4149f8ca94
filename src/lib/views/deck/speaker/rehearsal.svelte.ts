import { fieldsOf } from '../../../data/checks';
import { followStorage } from '../../../storage/follow-storage';
import { stored } from '../../../storage/stored';
import type { Talk } from '../talk.svelte';

/** How long each step took in the last rehearsal, in seconds, by step id. */
export type Times = Readonly<Record<string, number>>;

const kept = stored('rehearsal');

/** A step that is shown for a shorter time is passed over, and keeps the time that it has; in seconds. */
const LEAST = 3;

/** Whether a value is a time in seconds, of at most some four months. */
export const isTime = (value: unknown): value is number =>
	typeof value === 'number' && value > 0 && value < 1e7;

/** The times that a value has, such as a parsed text from storage. */
export const timesOf = (value: unknown): Times => fieldsOf(value, isTime);

/** The times that this browser has stored. */
export function storedTimes(): Times {
	try {
		return timesOf(JSON.parse(kept.read() || '{}'));
	} catch {
		// Something else is stored under this name: there are no times.
		return {};
	}
}

/** The times of the last rehearsal, stored in this browser while the clock runs. */
class Rehearsal {
	times = $state.raw<Times>({});
	#run: Record<string, number> = {};
	/** Since when the time of the step that is shown has not been added, in milliseconds. */
	#since = 0;

	/** Loads the stored times, and follows changes in other windows. Browser only. @returns a cleanup */
	start(): () => void {
		const stop = followStorage(() => (this.times = storedTimes()));
		return () => {
			stop();
			this.begin();
		};
	}

	/** Begins a new rehearsal: a step keeps its last time until it is shown again. */
	begin(): void {
		this.#run = {};
	}

	/** Measures from now on. */
	measure(): void {
		this.#since = Date.now();
	}

	/** Adds the time since it was last measured to a step. */
	addMeasured(id: string): void {
		const since = this.#since;
		this.measure();
		this.add(id, Math.max(0, this.#since - since) / 1000);
	}

	/** Adds time to a step. Time on a step that is shown again in one rehearsal adds up. */
	add(id: string, seconds: number): void {
		const total = (this.#run[id] ?? 0) + seconds;
		this.#run[id] = total;
		if (total >= LEAST) this.#write({ ...this.times, [id]: Math.round(total) });
	}

	/** Adds times of steps that have none here. @returns their number */
	take(times: Times): number {
		const added = Object.keys(times).filter((id) => !(id in this.times));
		this.#write({ ...times, ...this.times });
		return added.length;
	}

	/** Deletes all times, also that of the step that is shown. */
	clear(): void {
		this.begin();
		this.measure();
		this.#write({});
	}

	/** Without storage, the times last as long as this window. */
	#write(times: Times): void {
		this.times = times;
		kept.write(Object.keys(times).length > 0 ? JSON.stringify(times) : '');
	}
}

export const rehearsal = new Rehearsal();

/**
 * Measures how long each step is shown while the clock runs. Call it during component initialization.
 * @param live whether the window has joined its talk; nothing is measured before
 */
export function timeSteps(talk: Talk, live: () => boolean): void {
	const id = $derived(talk.step.id);
	const began = $derived(talk.shared.began !== null);
	const paused = $derived(talk.shared.paused !== null);
	$effect(() => {
		if (!live()) return;
		if (!began) rehearsal.begin();
		if (!began || paused) return;
		const step = id;
		rehearsal.measure();
		const add = () => rehearsal.addMeasured(step);
		// Effects are not cleaned up when the window closes.
		addEventListener('pagehide', add);
		return () => {
			removeEventListener('pagehide', add);
			add();
		};
	});
}
