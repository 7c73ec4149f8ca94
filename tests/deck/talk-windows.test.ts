import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStory } from '$story/story';
import { flatten, mainSteps } from '$lib/model/outline';
import type { Role } from '$lib/views/deck/channel';
import { Talk } from '$lib/views/deck/talk.svelte';

const { story } = loadStory();
const main = mainSteps(flatten(story)).map(({ id }) => id);
const [first, second, third] = main;

const leaving: (() => void)[] = [];
afterEach(() => {
	for (const leave of leaving.splice(0)) leave();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Opens a window of a talk; returns its talk and a function that closes it. */
function join(role: Role, name: string, renamed?: (name: string) => void, talk = new Talk(story)) {
	const leave = talk.join(name, role, renamed);
	leaving.push(leave);
	return { talk, leave };
}

/** Numbers the talks, so that no two tests share a channel. */
let talks = 0;
const newTalk = () => `test-${(talks += 1)}`;

const eventually = (assert: () => void) => vi.waitFor(assert, { interval: 5, timeout: 4000 });
const meet = (a: Talk, b: Talk) =>
	eventually(() => {
		expect(Object.keys(a.others)).toHaveLength(1);
		expect(Object.keys(b.others)).toHaveLength(1);
	});

/** Slides and a speaker window that are connected. */
async function pair() {
	const name = newTalk();
	const begun = new Talk(story);
	begun.begin({ step: first ?? '' });
	const { talk: slides, leave: closeSlides } = join('slides', name, undefined, begun);
	const { talk: speaker, leave: closeSpeaker } = join('speaker', name);
	await meet(slides, speaker);
	return { name, slides, speaker, closeSlides, closeSpeaker };
}

describe('the windows of a talk', () => {
	it('follow each other in both directions', async () => {
		const { slides, speaker } = await pair();
		slides.move(1);
		await eventually(() => expect(speaker.step.id).toBe(second));
		speaker.move(1);
		await eventually(() => expect(slides.step.id).toBe(third));
		speaker.blank('white');
		await eventually(() => expect(slides.shared.blank).toBe('white'));
		slides.move(-1);
		await eventually(() => expect(speaker.shared).toEqual(slides.shared));
		expect(speaker.shared).toMatchObject({ step: second, blank: '' });
	});

	it('start where the slides start, whichever opens first', async () => {
		const name = newTalk();
		const { talk: speaker } = join('speaker', name);
		const talk = new Talk(story);
		// The scene of `?steps=turn`, and the jurisdiction of `?state=OH`.
		talk.begin({ names: 'turn', choices: 'state=OH' });
		const { talk: slides } = join('slides', name, undefined, talk);
		await meet(slides, speaker);
		await eventually(() =>
			expect(speaker.shared).toMatchObject({ names: 'turn', choices: 'state=OH' })
		);
		expect(slides.shared.names).toBe('turn');
	});

	it('share the size of the slides and the pointer position', async () => {
		const { slides, speaker } = await pair();
		slides.resize({ width: 1920, height: 1080 });
		// In the speaker window, `room` is the size of the window of the slides.
		await eventually(() => expect(speaker.room).toEqual({ width: 1920, height: 1080 }));
		speaker.point({ x: 0.25, y: 0.75 });
		await eventually(() => expect(slides.pointer).toEqual({ x: 0.25, y: 0.75 }));
		speaker.point(null);
		await eventually(() => expect(slides.pointer).toBeNull());
	});

	it('follow slides that are opened at a step of a running talk', async () => {
		const { name, slides, speaker, closeSlides } = await pair();
		slides.goNumber(5);
		await eventually(() => expect(speaker.step.id).toBe(main[4]));
		const { began } = speaker.shared;
		closeSlides();
		const talk = new Talk(story);
		talk.begin({ step: third ?? '' });
		talk.preferOwnState();
		join('slides', name, undefined, talk);
		await eventually(() => expect(speaker.step.id).toBe(third));
		expect(talk.shared.began).toBe(began);
		speaker.move(-1);
		await eventually(() => expect(talk.step.id).toBe(second));
	});

	it('keep their state and clock after a reload of the slides', async () => {
		const { name, slides, speaker, closeSlides } = await pair();
		slides.goNumber(5);
		slides.blank('black');
		const { began } = slides.shared;
		expect(began).not.toBeNull();
		await eventually(() => expect(speaker.shared.blank).toBe('black'));
		closeSlides();
		const { talk: reloaded } = join('slides', name);
		await eventually(() => expect(reloaded.shared).toEqual(slides.shared));
		expect(reloaded.shared).toMatchObject({ blank: 'black', began });
		expect(speaker.shared).toEqual(reloaded.shared);
	});

	it('report a closed window, but not a reloaded one', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		const { name, slides, speaker, closeSlides } = await pair();
		slides.move(1);
		closeSlides();
		await eventually(() => expect(speaker.has('slides')).toBe(false));
		const { leave: closeAgain } = join('slides', name);
		await eventually(() => expect(speaker.has('slides')).toBe(true));
		vi.advanceTimersByTime(60_000);
		expect(speaker.gone).toBeNull();

		closeAgain();
		await eventually(() => expect(speaker.has('slides')).toBe(false));
		expect(speaker.gone).toBeNull();
		vi.advanceTimersByTime(60_000);
		expect(speaker.gone).toEqual({ role: 'slides', step: second });

		join('slides', name);
		await eventually(() => expect(speaker.gone).toBeNull());
	});
});

describe('two talks', () => {
	it('never receive each other’s messages', async () => {
		const { slides, speaker } = await pair();
		const other = await pair();
		slides.goNumber(9);
		await eventually(() => expect(speaker.step.id).toBe(main[8]));
		other.speaker.move(1);
		await eventually(() => expect(other.slides.step.id).toBe(main[1]));
		expect(other.speaker.step.id).toBe(main[1]);
		expect(slides.step.id).toBe(main[8]);
	});

	it('stay separate if slides open twice under one name: the second is renamed', async () => {
		const { name, slides, speaker } = await pair();
		slides.goNumber(7);
		await eventually(() => expect(speaker.step.id).toBe(main[6]));
		const renamed = vi.fn();
		join('slides', name, renamed);
		await eventually(() => expect(renamed).toHaveBeenCalledOnce());
		expect(renamed).not.toHaveBeenCalledWith(name);
		expect(slides.step.id).toBe(main[6]);
	});
});

describe('a mirror of the slides', () => {
	it('follows the speaker window while no slides are open, and never changes the talk', async () => {
		const name = newTalk();
		const begun = new Talk(story);
		begun.begin({ names: 'asks' });
		const { talk: speaker } = join('speaker', name, undefined, begun);
		const { talk: copy } = join('mirror', name);
		await eventually(() => expect(copy.shared.names).toBe('asks'));
		copy.move(1);
		const { talk: late } = join('mirror', name);
		await eventually(() => expect(late.shared.names).toBe('asks'));
		expect(speaker.index).toBe(0);
		expect(speaker.others).toEqual({});
	});
});

describe('a single window', () => {
	it('restores its stored talk after a reload, and the slides join it', async () => {
		const { speaker, closeSlides, closeSpeaker, name } = await pair();
		speaker.goNumber(14);
		closeSlides();
		closeSpeaker();
		const again = new Talk(story);
		again.resume(speaker.snapshot);
		join('speaker', name, undefined, again);
		const { talk: slides } = join('slides', name);
		await eventually(() => expect(slides.shared).toEqual(speaker.shared));
		expect(slides.step.id).toBe(main[13]);
	});

	it('works without BroadcastChannel', () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const { talk } = join('slides', newTalk());
		expect(talk.joined).toBe(false);
		talk.move(1);
		expect(talk.step.id).toBe(first);
	});
});

describe('the clock', () => {
	it('starts at the first change of step only', () => {
		const talk = new Talk(story);
		talk.begin({ step: first ?? '' });
		expect(talk.shared.began).toBeNull();
		talk.move(1);
		const { began } = talk.shared;
		expect(began).not.toBeNull();
		talk.move(1);
		expect(talk.shared.began).toBe(began);
	});
});
