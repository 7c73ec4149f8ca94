import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStory } from '$story/story';
import { addChoice, readChoices } from '$lib/views/deck/choices';
import { minutesIn } from '$lib/views/deck/minutes';
import { storedTalk } from '$lib/views/deck/stored-talk';
import { notesIn } from '$lib/views/deck/speaker/notes-file';
import { storedTimes } from '$lib/views/deck/speaker/rehearsal.svelte';
import type { Shared } from '$lib/views/deck/talk-state';
import { Talk } from '$lib/views/deck/talk.svelte';
import { readZoom } from '$lib/views/deck/zoom';
import { ownNotes } from '$lib/views/own-notes';
import { ownSlidesIn } from '$lib/views/own-slides/own-slide';
import { ownSlides } from '$lib/views/own-slides/read-own-slides';
import { savedTalkIn } from '$lib/views/talk-file/saved-talk';
import { cheapRuns, randomRuns, randomTimeout } from '../support/random-runs';

const { story } = loadStory();

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Numbers that a message or a file may have, and no count, time or place is. */
const oddNumber = fc.constantFrom(NaN, Infinity, -Infinity, -1, 1.5, 1e15, 1e300, 1e308, -0);
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('toll-climb', 'own-1', 'own-999999999', '__proto__', 'constructor', '<b>')
);
const odd: fc.Arbitrary<unknown> = fc.oneof(
	oddNumber,
	text,
	fc.anything(),
	fc.constantFrom(null, undefined, true, {}, [])
);

const whole = fc.nat(1000);
const rightFields = {
	names: fc.constantFrom('', 'toll', 'toll-climb,own-1', 'nowhere'),
	step: fc.constantFrom('', 'toll-climb', 'own-1', 'nowhere'),
	left: fc.constantFrom('', 'toll-climb'),
	blank: fc.constantFrom('', 'black', 'white'),
	minutes: fc.constantFrom(0, 10, 600),
	choices: fc.constantFrom('', 'state=OH'),
	answered: fc.constantFrom('', 'toll-guess'),
	table: fc.boolean(),
	zoom: fc.constantFrom('', '2 0.5 0.5', '4 1 0'),
	lines: fc.constantFrom('', 'M1 2L30 400'),
	began: fc.option(whole),
	paused: fc.option(whole)
};
const stamp = fc.record({ count: whole, from: fc.constantFrom('', 'a', 'z') });
const shared = fc.record(rightFields);
const stamps = fc.record(
	Object.fromEntries(Object.keys(rightFields).map((field) => [field, stamp]))
);
const role = fc.constantFrom('slides', 'speaker', 'mirror');
const right = fc.oneof(
	fc.record({ kind: fc.constant('hello'), role, since: whole }),
	fc.record({ kind: fc.constant('bye'), role }),
	fc.record({ kind: fc.constant('state'), role, shared, stamps }),
	fc.record({
		kind: fc.constant('room'),
		width: fc.integer({ min: 1, max: 4000 }),
		height: fc.integer({ min: 1, max: 4000 })
	}),
	fc.record({
		kind: fc.constant('pointer'),
		at: fc.option(fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(0) }))
	})
);

type Fields = Record<string, unknown>;

/** Every object in a value, from the outside in. */
const objectsIn = (value: unknown): Fields[] =>
	typeof value === 'object' && value !== null
		? [value as Fields, ...Object.values(value).flatMap(objectsIn)]
		: [];

/** A value with a field that lacks, is another one, or is one too many. */
const damaged = (of: fc.Arbitrary<unknown>) =>
	fc
		.tuple(of, fc.nat(), fc.nat(), fc.constantFrom('replace', 'delete', 'add'), odd)
		.map(([value, which, field, how, by]) => {
			const copy = structuredClone(value);
			const objects = objectsIn(copy);
			const object = objects[which % objects.length];
			if (!object) return by;
			const names = Object.keys(object);
			const name = names[field % names.length] ?? 'kind';
			if (how === 'add') object.more = by;
			else if (how === 'replace') object[name] = by;
			else Reflect.deleteProperty(object, name);
			return copy;
		});

/** The numbers in a value. */
const numbersIn = (value: unknown): number[] =>
	typeof value === 'number'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(numbersIn)
			: [];

/** Channels that deliver at once, so that a test can post anything. */
const channels: FakeChannel[] = [];
class FakeChannel {
	onmessage: (event: { data: unknown }) => void = () => undefined;
	constructor() {
		channels.push(this);
	}
	postMessage(data: unknown): void {
		for (const other of [...channels]) if (other !== this) other.onmessage({ data });
	}
	close(): void {
		channels.splice(channels.indexOf(this), 1);
	}
}

/** Two windows of a talk, and a channel of the test. */
function windows() {
	channels.length = 0;
	vi.stubGlobal('BroadcastChannel', FakeChannel);
	vi.stubGlobal('navigator', {});
	const [slides, speaker] = [new Talk(story), new Talk(story)];
	slides.join('talk', 'slides');
	speaker.join('talk', 'speaker');
	return { slides, speaker, post: (data: unknown) => new FakeChannel().postMessage(data) };
}

const isDrawable = ({ zoom, lines }: Shared) =>
	/^[\dML. ]*$/.test(zoom + lines) && !Number.isNaN(readZoom(zoom)?.x ?? 0);

describe('a message to the windows of a talk', { timeout: randomTimeout }, () => {
	const data = fc.oneof(
		odd,
		damaged(right).map((message) => ({ talk: 6, from: 'other', message })),
		damaged(right.map((message) => ({ talk: 6, from: 'other', message }))),
		right.map((message) => ({ talk: 6, from: 'other', message }))
	);

	it('leaves them with finite numbers and known values, and in step', () => {
		fc.assert(
			fc.property(fc.array(data, { maxLength: 6 }), (all) => {
				const { slides, speaker, post } = windows();
				for (const each of all) post(each);
				for (const talk of [slides, speaker]) {
					const { shared, stamps } = talk.snapshot;
					expect(Object.keys(shared).sort()).toEqual(Object.keys(rightFields).sort());
					expect(Object.keys(stamps).sort()).toEqual(Object.keys(rightFields).sort());
					expect(numbersIn([shared, stamps, talk.room, talk.pointer])).toSatisfy(
						(numbers: number[]) => numbers.every(Number.isFinite)
					);
					expect(Math.min(talk.room.width, talk.room.height)).toBeGreaterThan(0);
					expect(['', 'black', 'white']).toContain(shared.blank);
					expect(shared).toSatisfy(isDrawable);
					expect(talk.numbered.includes(talk.step)).toBe(true);
					expect(talk.index).toBeGreaterThanOrEqual(0);
				}
				slides.set({ answered: 'later' });
				expect(speaker.shared.answered).toBe('later');
				speaker.set({ answered: 'latest' });
				expect(slides.shared.answered).toBe('latest');
			}),
			{ ...cheapRuns, numRuns: randomRuns * 4 }
		);
	});

	it.each([NaN, Infinity, 1e308, 2 ** 53, -1, 0.5])('never counts %d changes', (count) => {
		const { slides, speaker, post } = windows();
		const version = structuredClone(slides.snapshot);
		version.shared.step = 'since-fall';
		for (const stamp of Object.values(version.stamps)) Object.assign(stamp, { count, from: '~' });
		post({ talk: 6, from: '~', message: { kind: 'state', role: 'slides', ...version } });
		expect(slides.step.id).not.toBe('since-fall');
		speaker.move(1);
		expect(slides.step).toBe(speaker.step);
	});
});

/** A value as JSON; "" for one that no JSON stands for. */
function jsonOf(value: unknown): string {
	try {
		return value === undefined || typeof value === 'function' ? '' : JSON.stringify(value);
	} catch {
		return '';
	}
}

/** What storage has under each name. */
function storeAll(value: string): void {
	const storage = { getItem: () => value, setItem: () => undefined, removeItem: () => undefined };
	for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, storage);
	vi.stubGlobal('document', { querySelector: () => null });
	vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'reload' }] });
}

describe('what storage has', { timeout: randomTimeout }, () => {
	const version = fc.record({ shared, stamps, name: fc.constant('talk') });
	const slide = fc.record({
		id: fc.constantFrom('own-title', 'own-1', 'own-2'),
		kind: fc.constantFrom('title', 'text'),
		title: text,
		lines: fc.array(text),
		picture: fc.constant({ src: 'data:image/png;base64,AA', alt: '' }),
		code: fc.constant('10\n01')
	});
	const byId = fc.dictionary(fc.constantFrom('toll-climb', 'own-1'), odd);
	const kept = fc.oneof(
		text,
		fc
			.oneof(odd, damaged(version), fc.array(fc.oneof(slide, damaged(slide), odd)), byId)
			.map(jsonOf),
		fc.constantFrom('{"toll-climb":1e999}', '{"toll-climb":-1e999}', '"toll"', '[["a"]]')
	);

	it('is read as nothing, or as what a window has stored', () => {
		fc.assert(
			fc.property(kept, (value) => {
				storeAll(value);
				const talk = storedTalk('talk');
				if (talk) {
					expect(Object.keys(talk.shared).sort()).toEqual(Object.keys(rightFields).sort());
					expect(numbersIn(talk).every(Number.isFinite)).toBe(true);
					expect(talk.shared).toSatisfy(isDrawable);
				}
				for (const note of Object.values(ownNotes())) expect(typeof note).toBe('string');
				for (const time of Object.values(storedTimes())) {
					expect(time).toBeGreaterThan(0);
					expect(time).toBeLessThan(Infinity);
				}
				const slides = ownSlides();
				expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
				expect(slides.length).toBeLessThanOrEqual(100);
				for (const { picture } of slides) expect(picture?.src ?? 'data:image/png').toMatch(/png/);
			}),
			cheapRuns
		);
	});
});

describe('an imported file', { timeout: randomTimeout }, () => {
	const file = (more: object) => JSON.stringify({ upstream: 'notes', notes: {}, ...more });

	it('has no time that is none', () => {
		for (const time of ['1e999', '-1', '0', '1e8', 'null', '"5"', 'true']) {
			const text = `{"upstream":"notes","notes":{},"times":{"toll-climb":${time}}}`;
			expect(notesIn(text, 'a.json').problem).toMatch(/expected a number of seconds/);
		}
	});

	it.each([
		['a title of 2,001 characters', { title: 'x'.repeat(2001) }],
		['50,000 lines', { lines: Array.from({ length: 50_000 }, () => 'x') }],
		['an SVG picture', { picture: { src: 'data:image/svg+xml;base64,AA', alt: '' } }],
		['a huge picture', { picture: { src: `data:image/png;base64,${'A'.repeat(1e6)}`, alt: '' } }],
		['a huge code', { code: Array.from({ length: 178 }, () => '01').join('\n') }]
	])('has no slide with %s', (_, fault) => {
		const slide = { id: 'own-1', kind: 'text', title: 'Ask', lines: [], ...fault };
		expect(notesIn(file({ slides: [slide] }), 'a.json').problem).toMatch(
			/expected a slide .* at most 2,000 characters and no SVG picture\.$/
		);
		expect(ownSlidesIn(JSON.stringify([slide]))).toEqual([]);
	});

	it('has a talk that is whole, or none', () => {
		const saved = fc.record({
			id: fc.constant('a1'),
			talk: fc.record({
				names: rightFields.names,
				minutes: rightFields.minutes,
				choices: rightFields.choices
			}),
			notes: fc.dictionary(text, fc.string()),
			times: fc.dictionary(text, whole)
		});
		fc.assert(
			fc.property(fc.oneof(saved, damaged(saved), odd), text, (value, cut) => {
				const json = jsonOf(value);
				for (const each of [json, json.slice(0, cut.length), cut]) {
					const talk = savedTalkIn(each)?.talk;
					if (!talk) continue;
					expect(Object.keys(talk).sort()).toEqual(['choices', 'minutes', 'names']);
					expect(minutesIn(String(talk.minutes || 1))).toBeGreaterThan(0);
					expect(typeof talk.names).toBe('string');
				}
			}),
			cheapRuns
		);
	});
});

describe('an address of a talk', { timeout: randomTimeout }, () => {
	it('gives a length that is one, and choices that can be read again', () => {
		const number = fc.oneof(text, fc.constantFrom('1e999', '-1e999', 'NaN', '0x10', ' 7 ', '1e2'));
		fc.assert(
			fc.property(number, text, text, (typed, key, value) => {
				const minutes = minutesIn(typed);
				expect(minutes === 0 || (minutes >= 1 && minutes <= 600)).toBe(true);
				const choices = addChoice(typed, key, value.toWellFormed());
				expect(readChoices(choices)[key.toWellFormed()] ?? value.toWellFormed()).toBe(
					value.toWellFormed()
				);
			}),
			cheapRuns
		);
	});
});
