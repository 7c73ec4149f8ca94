import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import { Talk } from './talk.svelte';

const { story } = loadStory();
const ids = flatten(story).map(({ id }) => id);
const first = ids[0] ?? '';
const last = ids.at(-1) ?? '';

/** How to leave what the tests have joined. */
const joined: (() => void)[] = [];
afterEach(() => {
	for (const leave of joined.splice(0)) leave();
});

/** A window of a talk. */
function join(
	name: string,
	role: 'slides' | 'speaker' | 'mirror',
	renamed?: (name: string) => void
) {
	const talk = new Talk(story);
	joined.push(talk.join(name, role, renamed));
	return talk;
}

describe('a talk', () => {
	it('is the whole story at its first step, until it is told otherwise', () => {
		const talk = new Talk(story);
		expect(talk.steps.map(({ id }) => id)).toEqual(ids);
		expect(talk.step.id).toBe(first);
	});

	it('goes on and back, and holds at both ends', () => {
		const talk = new Talk(story);
		talk.move(1);
		expect(talk.step.id).toBe(ids[1]);
		talk.move(-5);
		expect(talk.step.id).toBe(first);
		talk.goNumber(999);
		expect(talk.step.id).toBe(last);
		expect(talk.following).toBeUndefined();
		talk.goNumber(0);
		expect(talk.step.id).toBe(first);
	});

	it('goes by scenes: on to the next, back to the beginning of this one, then of the one before', () => {
		const talk = new Talk(story);
		talk.scene(1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.go('involved-code');
		talk.scene(-1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.go('since-found');
		talk.scene(1);
		expect(talk.step.id).toBe('since-found');
	});

	it('has the steps that its names choose, and stays at one of them', () => {
		const talk = new Talk(story);
		talk.begin({ names: 'potency,toll-climb,wrong', step: 'since-help' });
		expect(talk.steps.at(-1)?.id).toBe('toll-climb');
		expect(talk.unknown).toEqual(['wrong']);
		expect(talk.step.id).toBe('potency-range');
		talk.go('since-help');
		expect(talk.step.id).toBe('potency-range');
	});

	it('ends a blank and puts the table away with any step, also one that leads nowhere', () => {
		const talk = new Talk(story);
		talk.blank('black');
		expect(talk.shared.blank).toBe('black');
		talk.blank('white');
		expect(talk.shared.blank).toBe('white');
		talk.blank('white');
		expect(talk.shared.blank).toBe('');
		talk.set({ blank: 'black', table: true });
		talk.move(-1);
		expect(talk.shared).toMatchObject({ blank: '', table: false, step: first });
	});

	it('begins its clock with the first move', () => {
		const talk = new Talk(story);
		talk.move(-1);
		expect(talk.shared.began).toBeNull();
		talk.move(1);
		const { began } = talk.shared;
		expect(began).toBeTypeOf('number');
		talk.move(1);
		expect(talk.shared.began).toBe(began);
	});
});

describe('the windows of a talk', () => {
	it('follow each other, whichever moves', async () => {
		const slides = join('a', 'slides');
		const speaker = join('a', 'speaker');
		slides.move(3);
		await vi.waitFor(() => expect(speaker.step.id).toBe(ids[3]));
		speaker.move(1);
		speaker.blank('black');
		await vi.waitFor(() => expect(slides.shared.blank).toBe('black'));
		expect(slides.step.id).toBe(ids[4]);
	});

	it('come late, or come back, to what the others have come to', async () => {
		const slides = join('b', 'slides');
		slides.go('potency-equal');
		const speaker = join('b', 'speaker');
		await vi.waitFor(() => expect(speaker.step.id).toBe('potency-equal'));
		await vi.waitFor(() => expect(slides.has('speaker')).toBe(true));
		expect(speaker.has('slides')).toBe(true);
		joined.shift()?.();
		await vi.waitFor(() => expect(speaker.has('slides')).toBe(false));
		const again = join('b', 'slides');
		await vi.waitFor(() => expect(again.step.id).toBe('potency-equal'));
	});

	it('take from the slides where a talk begins, while nothing has been changed', async () => {
		const speaker = join('c', 'speaker');
		const slides = new Talk(story);
		slides.begin({ step: 'toll-blip', names: 'toll' });
		joined.push(slides.join('c', 'slides'));
		const late = join('c', 'speaker');
		await vi.waitFor(() => expect(late.step.id).toBe('toll-blip'));
		expect(late.steps.length).toBe(slides.steps.length);
		slides.move(-1);
		await vi.waitFor(() => expect(speaker.step.id).toBe('toll-counted'));
	});

	it('never hear another talk', async () => {
		const [one, other] = [join('d', 'slides'), join('e', 'slides')];
		const speaker = join('d', 'speaker');
		one.move(2);
		await vi.waitFor(() => expect(speaker.step.id).toBe(ids[2]));
		expect(other.step.id).toBe(first);
	});

	it('have one pair of slides: those that come second get a name of their own', async () => {
		const slides = join('f', 'slides');
		const renamed = vi.fn();
		join('f', 'slides', renamed);
		await vi.waitFor(() => expect(renamed).toHaveBeenCalledOnce());
		expect(renamed.mock.calls[0]?.[0]).not.toBe('f');
		expect(slides.name).toBe('f');
	});

	it('show the pointer where another one points, and know how large the slides are', async () => {
		const slides = join('g', 'slides');
		slides.fill({ width: 1920, height: 1080 });
		const speaker = join('g', 'speaker');
		await vi.waitFor(() => expect(speaker.room).toEqual({ width: 1920, height: 1080 }));
		speaker.point({ x: 0.25, y: 0.5 });
		await vi.waitFor(() => expect(slides.pointer).toEqual({ x: 0.25, y: 0.5 }));
	});

	it('that are copies follow, and say nothing', async () => {
		const slides = join('h', 'slides');
		const copy = join('h', 'mirror');
		slides.move(2);
		await vi.waitFor(() => expect(copy.step.id).toBe(ids[2]));
		copy.move(1);
		slides.move(3);
		await vi.waitFor(() => expect(copy.step.id).toBe(ids[5]));
		expect(slides.step.id).toBe(ids[5]);
		expect(slides.others).toEqual({});
	});
});
