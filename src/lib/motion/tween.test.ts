import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ease } from './pose';
import { DURATION, PoseTween } from './tween.svelte';

// Svelte's clock runs only in a browser; here it is told that this is one, and the frames are ours.
vi.mock('esm-env', () => ({ BROWSER: true, DEV: false, NODE: true }));

let now = 0;
let frames: FrameRequestCallback[] = [];

/** Lets time pass, a frame every 10 ms. */
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
	// Whatever still moves comes to rest, so that no test hands a moving chart to the next.
	pass(10 * DURATION);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('a drawing', () => {
	it('stands in its first state, at rest', () => {
		const tween = new PoseTween({ total: 1 });
		expect([tween.pose, tween.settled]).toEqual([{ total: 1 }, true]);
	});

	it('is halfway at half time, moves all the while, and rests at its goal', async () => {
		const tween = new PoseTween({ total: 0 });
		const arrived = tween.to({ total: 10 }, DURATION);
		expect(tween.settled).toBe(false);
		pass(DURATION / 2);
		expect([tween.pose, tween.settled]).toEqual([{ total: 5 }, false]);
		pass(DURATION / 2 + 10);
		await arrived;
		expect([tween.pose, tween.settled]).toEqual([{ total: 10 }, true]);
	});

	it('moves by the easing and by no other', () => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 1 }, 1000);
		pass(200);
		expect(tween.pose.total).toBeCloseTo(ease(0.2));
	});

	it.each([0, -1])('is at its goal at once, and at rest, in %i ms', (duration) => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 10 }, duration);
		expect([tween.pose, tween.settled]).toEqual([{ total: 10 }, true]);
		expect(frames).toEqual([]);
	});

	it('keeps a number that its goal does not name', () => {
		const tween = new PoseTween({ total: 0, quiet: 1 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		expect(tween.pose).toEqual({ total: 5, quiet: 1 });
	});
});

describe('a drawing that is sent elsewhere on its way', () => {
	it('sets out from what is on screen, so that it never jumps', () => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const seen = tween.pose.total ?? NaN;
		void tween.to({ total: 100 }, DURATION);
		expect(tween.pose.total).toBe(seen);
		pass(10);
		expect(Math.abs((tween.pose.total ?? NaN) - seen)).toBeLessThan(0.5);
	});

	it('turns back from halfway without going on to the goal it had', async () => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const back = tween.to({ total: 0 }, DURATION);
		let highest = 0;
		for (let waited = 0; waited <= DURATION + 20; waited += 10) {
			pass(10);
			highest = Math.max(highest, tween.pose.total ?? NaN);
		}
		await back;
		expect(highest).toBeLessThan(5.5);
		expect([tween.pose, tween.settled]).toEqual([{ total: 0 }, true]);
	});

	it('does not rest when the time of the first move is over, but at the end of the last', async () => {
		const tween = new PoseTween({ total: 0 });
		const first = vi.fn();
		void tween.to({ total: 10 }, DURATION).then(first);
		pass(DURATION / 2);
		const last = tween.to({ total: 20 }, DURATION);
		pass(DURATION / 2 + 20);
		await Promise.resolve();
		expect([tween.settled, first.mock.calls.length]).toEqual([false, 0]);
		pass(DURATION / 2 + 20);
		await last;
		expect([tween.pose, tween.settled]).toEqual([{ total: 20 }, true]);
	});

	it('goes on as it was when it is sent where it is going already', async () => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		const again = tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2 + 10);
		await again;
		expect([tween.pose, tween.settled]).toEqual([{ total: 10 }, true]);
	});

	it('does not set off for where it stands', () => {
		const tween = new PoseTween({ total: 10 });
		void tween.to({ total: 10 }, DURATION);
		expect([tween.settled, frames.length]).toEqual([true, 0]);
	});

	it('does not rest because it was at rest a moment ago', async () => {
		const tween = new PoseTween({ total: 0 });
		const first = tween.to({ total: 10 }, 0);
		void tween.to({ total: 20 }, DURATION);
		await first;
		expect(tween.settled).toBe(false);
	});

	it('ends where it was last sent, however quickly it was sent about', async () => {
		const tween = new PoseTween({ total: 0 });
		for (const total of [10, 20, 30, 40]) void tween.to({ total }, DURATION);
		const last = tween.to({ total: 50 }, DURATION);
		pass(DURATION + 20);
		await last;
		expect([tween.pose, tween.settled]).toEqual([{ total: 50 }, true]);
	});

	it('snaps out of a move, as it does when a reader asks for stillness', async () => {
		const tween = new PoseTween({ total: 0 });
		void tween.to({ total: 10 }, DURATION);
		pass(DURATION / 2);
		void tween.to({ total: 100 }, 0);
		expect([tween.pose, tween.settled]).toEqual([{ total: 100 }, true]);
		pass(2 * DURATION);
		await Promise.resolve();
		expect([tween.pose, tween.settled]).toEqual([{ total: 100 }, true]);
	});
});
