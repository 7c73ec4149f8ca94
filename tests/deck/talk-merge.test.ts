import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStory } from '../../src/story/story';
import { flatten } from '../../src/lib/model/outline';
import type { Role } from '../../src/lib/views/deck/channel';
import type { Shared } from '../../src/lib/views/deck/talk-state';
import { Talk } from '../../src/lib/views/deck/talk.svelte';

const { story } = loadStory();
const ids = flatten(story).map(({ id }) => id);

/** A network of windows in which the test decides which message arrives next. */
class Network {
	channels: FakeChannel[] = [];
	waiting: (() => void)[] = [];
	/** Messages posted while the network is held, which are sent when it is released. */
	held: (() => void)[] | undefined;

	post(send: () => void): void {
		if (this.held) this.held.push(send);
		else send();
	}

	release(): void {
		const held = this.held ?? [];
		this.held = undefined;
		for (const send of held) send();
	}

	/** Delivers one of the waiting messages; any number picks one. */
	deliver(number: number): void {
		if (this.waiting.length > 0) this.waiting.splice(number % this.waiting.length, 1)[0]?.();
	}

	/** Delivers messages until none is waiting. */
	settle(order: readonly number[] = []): void {
		for (let i = 0; this.waiting.length > 0; i += 1) {
			if (i > 10_000) throw new Error('the windows never stop talking');
			this.deliver(order[i % Math.max(1, order.length)] ?? 0);
		}
	}
}

let network = new Network();

class FakeChannel {
	onmessage: (event: { data: unknown }) => void = () => undefined;
	#open = true;
	constructor(readonly name: string) {
		network.channels.push(this);
	}
	postMessage(data: unknown): void {
		const copy = structuredClone(data);
		network.post(() => {
			for (const other of network.channels) {
				if (other === this || other.name !== this.name) continue;
				network.waiting.push(() => {
					if (other.#open) other.onmessage({ data: copy });
				});
			}
		});
	}
	close(): void {
		this.#open = false;
	}
}

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Windows of one talk that have exchanged their first messages. */
function windows(roles: readonly Role[]): Talk[] {
	network = new Network();
	vi.stubGlobal('BroadcastChannel', FakeChannel);
	const talks = roles.map((role) => {
		const talk = new Talk(story);
		talk.join('talk', role);
		network.settle();
		return talk;
	});
	return talks;
}

/** For each window of the test, a change that no other window makes. */
const OWN: readonly ((value: number) => Partial<Shared>)[] = [
	(value) => ({ step: ids[value % ids.length] ?? '' }),
	(value) => ({ began: value, paused: value % 3 === 0 ? value + 1 : null }),
	(value) => ({ blank: (['', 'black', 'white'] as const)[value % 3] ?? '', table: value % 2 === 0 })
];
const ANY: readonly ((value: number) => Partial<Shared>)[] = [
	...OWN,
	(value) => ({ choices: ['', 'state=OH', 'state=LA'][value % 3] ?? '' }),
	(value) => ({ names: ['', 'turn', 'toll'][value % 3] ?? '', step: ids[value % ids.length] ?? '' })
];

const ROLES: readonly Role[] = ['slides', 'speaker', 'speaker'];
const number = fc.nat(10_000);
/** A window changes something, or a message arrives. */
const event = fc.oneof(
	fc.record({ window: fc.nat(ROLES.length - 1), kind: fc.nat(ANY.length - 1), value: number }),
	fc.record({ deliver: number })
);
const events = fc.array(event, { maxLength: 40 });
const order = fc.array(number, { maxLength: 20 });

describe('Talk', () => {
	it('converges in all windows, whatever order messages arrive in', () => {
		fc.assert(
			fc.property(events, order, (events, order) => {
				const talks = windows(ROLES);
				for (const event of events) {
					if ('deliver' in event) network.deliver(event.deliver);
					else talks[event.window]?.set(ANY[event.kind]?.(event.value) ?? {});
				}
				network.settle(order);
				for (const talk of talks) expect(talk.shared).toEqual(talks[0]?.shared);
			})
		);
	});

	it('never loses a change to something that no other window changes', () => {
		fc.assert(
			fc.property(events, order, (events, order) => {
				const talks = windows(ROLES);
				let expected = talks[0]?.shared;
				for (const event of events) {
					if ('deliver' in event) network.deliver(event.deliver);
					else {
						const change = OWN[event.window]?.(event.value) ?? {};
						talks[event.window]?.set(change);
						if (expected) expected = { ...expected, ...change };
					}
				}
				network.settle(order);
				for (const talk of talks) expect(talk.shared).toEqual(expected);
			})
		);
	});

	it("never mixes a pause of the clock with another window's reset", () => {
		fc.assert(
			fc.property(order, fc.boolean(), (order, first) => {
				const talks = windows(ROLES);
				talks[1]?.set({ began: 100 });
				network.settle();
				const [one, other] = first ? [talks[1], talks[2]] : [talks[2], talks[1]];
				one?.set({ began: 100, paused: 150 });
				other?.set({ began: null, paused: null });
				network.settle(order);
				for (const { shared } of talks)
					expect([
						[100, 150],
						[null, null]
					]).toContainEqual([shared.began, shared.paused]);
			})
		);
	});

	it('brings a late window up to date', () => {
		fc.assert(
			fc.property(events, order, (events, order) => {
				const talks = windows(ROLES);
				for (const event of events)
					if ('window' in event) talks[event.window]?.set(ANY[event.kind]?.(event.value) ?? {});
				network.settle();
				const late = new Talk(story);
				late.begin({ names: 'asks', choices: 'state=WV' });
				late.join('talk', 'speaker');
				network.settle(order);
				const begun = events.some((event) => 'window' in event);
				for (const talk of [...talks, late]) {
					expect(talk.shared).toEqual(talks[0]?.shared);
					if (begun) expect(talk.shared.names).not.toBe('asks');
				}
			})
		);
	});
});

describe('Talk in several slide windows with one name', () => {
	it('keeps the name in exactly one of them', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 4 }), order, (count, order) => {
				network = new Network();
				vi.stubGlobal('BroadcastChannel', FakeChannel);
				// Each sends its handshake before it receives one, like tabs that are restored at once.
				network.held = [];
				const names = Array.from({ length: count }, () => 'talk');
				names.forEach((_, i) => {
					const talk = new Talk(story);
					let leave = () => {};
					const join = (name: string) => {
						leave();
						names[i] = name;
						leave = talk.join(name, 'slides', join);
					};
					join('talk');
				});
				network.release();
				network.settle(order);
				expect(names.filter((name) => name === 'talk')).toHaveLength(1);
				expect(new Set(names).size).toBe(count);
			})
		);
	});
});
