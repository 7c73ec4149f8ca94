import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DURATION, KeyframeTween } from './tween.svelte';

// Svelte animates only in a browser, so pretend that this is one and control the frames.
vi.mock('esm-env', () => ({ BROWSER: true, DEV: false, NODE: true }));

let now = 0;
let frames: FrameRequestCallback[] = [];

/** Advances the clock, with a frame every 10 ms. */
function pass(milliseconds: number): void {
	for (const end = now + milliseconds; now < end;) {
		now += 10;
		for (const frame of frames.splice(0)) frame(now);
	}
}

beforeEach(() => {
	[now, frames] = [0, []];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});

afterEach(() => {
	// Finish every move, so that none continues in the next test.
	pass(10 * DURATION);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('KeyframeTween', () => {
	it('starts settled at its first keyframe', () => {
		const tween = new KeyframeTween({ total: 1 });
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 1 }, true]);
	});

	it('is halfway at half the duration and settles only at the target', async () => {
		const tween = new KeyframeTween({ total: 0 });
		const arrived = tween.to({ total: 10 }, DURATION);
		expect(tween.settled).toBe(false);
		pass(DURATION / 2);
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 5 }, false]);
		pass(DURATION / 2 + 10);
		await arrived;
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 10 }, true]);
	});

	it('is slow at first', () => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 1 }, 1000);
		pass(200);
		expect(tween.keyframe.total).toBeCloseTo(0.032);
	});

	it.each([0, -1])('snaps to the target for a duration of %i ms', (duration) => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 10 }, duration);
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 10 }, true]);
		expect(frames).toEqual([]);
	});

	it('keeps a number that the target omits', () => {
		const tween = new KeyframeTween({ total: 0, quiet: 1 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		expect(tween.keyframe).toEqual({ total: 5, quiet: 1 });
	});
});

describe('KeyframeTween with a new target on the way', () => {
	it('continues from what is on screen without a jump', () => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const seen = tween.keyframe.total ?? NaN;
		void tween.to({ total: 100 }, DURATION);
		expect(tween.keyframe.total).toBe(seen);
		pass(10);
		expect(Math.abs((tween.keyframe.total ?? NaN) - seen)).toBeLessThan(0.5);
	});

	it('turns back halfway without going on to the old target', async () => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const back = tween.to({ total: 0 }, DURATION);
		let highest = 0;
		for (let waited = 0; waited <= DURATION + 20; waited += 10) {
			pass(10);
			highest = Math.max(highest, tween.keyframe.total ?? NaN);
		}
		await back;
		expect(highest).toBeLessThan(5.5);
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 0 }, true]);
	});

	it('settles at the end of the last move, not of the first', async () => {
		const tween = new KeyframeTween({ total: 0 });
		const first = vi.fn();
		void tween.to({ total: 10 }, DURATION).then(first);
		pass(DURATION / 2);
		const last = tween.to({ total: 20 }, DURATION);
		pass(DURATION / 2 + 20);
		await Promise.resolve();
		expect([tween.settled, first.mock.calls.length]).toEqual([false, 0]);
		pass(DURATION / 2 + 20);
		await last;
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 20 }, true]);
	});

	it('continues unchanged when the new target equals the current one', async () => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const again = tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2 + 10);
		await again;
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 10 }, true]);
	});

	it('does not start a move to its current keyframe', () => {
		const tween = new KeyframeTween({ total: 10 });
		void tween.to({ total: 10 }, DURATION);
		expect([tween.settled, frames.length]).toEqual([true, 0]);
	});

	it('stays unsettled when an earlier snap resolves', async () => {
		const tween = new KeyframeTween({ total: 0 });
		const first = tween.to({ total: 10 }, 0);
		void tween.to({ total: 20 }, DURATION);
		await first;
		expect(tween.settled).toBe(false);
	});

	it('settles on the last target', async () => {
		const tween = new KeyframeTween({ total: 0 });
		for (const total of [10, 20, 30, 40]) void tween.to({ total }, DURATION);
		const last = tween.to({ total: 50 }, DURATION);
		pass(DURATION + 20);
		await last;
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 50 }, true]);
	});

	it('snaps in the middle of a move, as when a reader turns motion off', async () => {
		const tween = new KeyframeTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		void tween.to({ total: 100 }, 0);
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 100 }, true]);
		pass(2 * DURATION);
		await Promise.resolve();
		expect([tween.keyframe, tween.settled]).toEqual([{ total: 100 }, true]);
	});
});
