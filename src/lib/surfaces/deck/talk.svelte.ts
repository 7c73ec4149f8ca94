import { chosenSteps } from '$lib/story/chosen';
import type { Step, Story } from '$lib/story/types';
import {
	newName,
	openLine,
	type Line,
	type Message,
	type Point,
	type Role,
	type Shared
} from './channel';
import { changed, firstVersion, isSame, merged, signed, type Version } from './versions';

/** How long a window that has gone may take to come back before it counts as closed, in milliseconds. */
const RELOAD = 1500;

/** A talk as each of its windows knows it. What one window changes, all the others follow. */
export class Talk {
	#story: Story;
	#role: Role = 'slides';
	#line: Line | undefined;
	#since = 0;
	#insists = false;
	#version = $state.raw<Version>(
		firstVersion({
			names: '',
			step: '',
			blank: '',
			state: '',
			table: false,
			began: null,
			paused: null
		})
	);

	/** The name of the talk: windows with another one are never heard. */
	name = $state('');
	/** Where the pointer lies on the slides; `null` where it is not shown. */
	pointer = $state.raw<Point | null>(null);
	/** The size of the slides' window, in CSS pixels, as it was last told. */
	room = $state.raw({ width: 1280, height: 720 });
	/** The other windows of this talk, by their names. */
	others = $state.raw<Readonly<Record<string, Role>>>({});
	/** The window that has been closed and has not come back, and the step that was shown then. */
	gone = $state.raw<{ role: Role; step: string } | null>(null);
	/** Windows can hear each other in this browser. */
	joined = $state(false);

	#chosen = $derived.by(() => chosenSteps(this.#story, this.shared.names));

	constructor(story: Story) {
		this.#story = story;
	}

	/** What all windows agree on. */
	get shared(): Shared {
		return this.#version.shared;
	}

	get steps(): readonly Step[] {
		return this.#chosen.steps;
	}

	/** The names in the address that stand for no step. */
	get unknown(): readonly string[] {
		return this.#chosen.unknown;
	}

	/** The number of the step that is shown, from 0: the first where the talk does not have that step. */
	get index(): number {
		return Math.max(
			0,
			this.steps.findIndex(({ id }) => id === this.shared.step)
		);
	}

	get step(): Step {
		return this.#at(this.index);
	}

	/** The step that comes next, or nothing after the last. */
	get following(): Step | undefined {
		return this.steps[this.index + 1];
	}

	/** Whether a window of that role is there. */
	has(role: Role): boolean {
		return Object.values(this.others).includes(role);
	}

	/** Takes what an address or a browser has kept; no other window is told. */
	begin(start: Partial<Shared>): void {
		this.#version = { ...this.#version, shared: { ...this.shared, ...start } };
	}

	/** The step and the choices that this window begins with go before those of the others: before it is joined. */
	insist(): void {
		this.#insists = true;
	}

	/** The talk as it stands, for this window after a reload. */
	get kept(): Version {
		return this.#version;
	}

	/** Goes on with the talk as it stood, unless another window knows better: before it is joined. */
	resume(kept: Version): void {
		this.#version = kept;
	}

	/** Goes a number of steps on, or back; the first and the last hold. Any step ends a blank. */
	move(by: number): void {
		this.go(this.#at(Math.min(Math.max(this.index + by, 0), this.steps.length - 1)).id);
	}

	/** Goes to the first step of the next scene, or of this one or the one before. */
	scene(by: 1 | -1): void {
		const starts = this.steps.flatMap(({ scene }, i) =>
			i === 0 || scene !== this.steps[i - 1]?.scene ? i : []
		);
		const target =
			by > 0
				? starts.find((start) => start > this.index)
				: starts.findLast((start) => start < this.index);
		this.move((target ?? this.index) - this.index);
	}

	/** Goes to a step by its number, from 1; one that there is not is the nearest that there is. */
	goNumber(number: number): void {
		this.move(number - 1 - this.index);
	}

	/** Goes to a step of the talk; an id that it does not have changes nothing. */
	go(id: string): void {
		if (!this.steps.some((step) => step.id === id)) return;
		const began = this.shared.began ?? (id === this.step.id ? null : Date.now());
		this.set({ step: id, blank: '', table: false, began });
	}

	/** Hides the slides behind a colour, or shows them again. */
	blank(colour: 'black' | 'white'): void {
		this.set({ blank: this.shared.blank === colour ? '' : colour });
	}

	/** Changes what all windows agree on, and tells them. */
	set(change: Partial<Shared>): void {
		const next = changed(this.#version, change, this.#line?.id ?? '');
		if (next === this.#version) return;
		if (this.#role === 'mirror') this.begin(change);
		else {
			this.#version = next;
			this.#tell();
		}
	}

	/** Shows the pointer at a place of the slides, or takes it away. */
	point(at: Point | null): void {
		this.pointer = at;
		this.#line?.send({ kind: 'pointer', at });
	}

	/** Tells how large the slides' window is. */
	fill(room: { width: number; height: number }): void {
		this.room = room;
		this.#line?.send({ kind: 'room', ...room });
	}

	/**
	 * Joins the other windows of the talk, and takes up what they have come to. Only in a browser.
	 * @param name the name of the talk
	 * @param role what this window is
	 * @param renamed called where other slides have this name already, as those of a duplicated tab
	 * have: these get another one
	 * @returns how to leave
	 */
	join(name: string, role: Role, renamed: (name: string) => void = () => undefined): () => void {
		this.name = name;
		this.#role = role;
		this.others = {};
		this.#since = performance.timeOrigin + performance.now();
		const line = openLine(
			name,
			(message, from) => this.#hear(message, from, renamed),
			(other) => {
				const role = this.others[other];
				if (role) this.#lose(other, role);
			}
		);
		this.#line = line;
		// Where nothing has been changed yet, it is the slides that know where the talk begins, and
		// before the copies the speaker's window: "-" comes before every letter and figure of a name.
		if (role !== 'mirror') {
			const id = line?.id ?? '';
			this.#version = signed(this.#version, role === 'slides' ? id : `-${id}`);
		}
		this.joined = line !== undefined;
		line?.send({ kind: 'hello', role: this.#role, since: this.#since });
		return () => {
			if (role !== 'mirror') this.point(null);
			line?.send({ kind: 'bye', role: this.#role });
			line?.close();
		};
	}

	#hear(message: Message, from: string, renamed: (name: string) => void): void {
		switch (message.kind) {
			case 'hello':
				if (message.role === 'slides' && this.#role === 'slides') {
					// Two tabs that are restored at once hear each other: the older one keeps the talk.
					if (this.#isOlderThan(message.since, from)) this.#line?.send({ kind: 'taken', to: from });
					else renamed(newName());
					return;
				}
				if (this.#role === 'mirror') return;
				// Whoever comes later takes up what is here: there is nothing left to insist on.
				if (message.role !== 'mirror') {
					this.#insists = false;
					this.#meet(from, message.role);
				}
				this.#tell();
				if (this.#role === 'slides') this.#line?.send({ kind: 'room', ...this.room });
				break;
			case 'taken':
				if (message.to === this.#line?.id) renamed(newName());
				break;
			case 'bye':
				this.#lose(from, message.role);
				break;
			case 'state':
				this.#meet(from, message.role);
				this.#merge(message);
				break;
			case 'room':
				this.room = { width: message.width, height: message.height };
				break;
			case 'pointer':
				this.pointer = message.at;
		}
	}

	/** Takes up what another window knows, and tells it what it does not know yet. */
	#merge(other: Version): void {
		const own = this.#version;
		// What stands equal is taken from the other one: a copy may have changed its own without a stamp.
		let next = merged(other, own);
		if (this.#insists) {
			this.#insists = false;
			const { names, step, state } = own.shared;
			next = changed(next, { names, step, state }, this.#line?.id ?? '');
		}
		if (this.#role === 'mirror' || !isSame(next, own)) this.#version = next;
		if (this.#role !== 'mirror' && !isSame(next, other)) this.#tell();
	}

	#isOlderThan(since: number, name: string): boolean {
		return this.#since < since || (this.#since === since && (this.#line?.id ?? '') < name);
	}

	#lose(name: string, role: Role): void {
		this.others = Object.fromEntries(
			Object.entries(this.others).filter(([other]) => other !== name)
		);
		if (role !== 'mirror') this.#miss(role);
	}

	/** A window that is reloaded leaves too, and is back in a moment. */
	#miss(role: Role): void {
		setTimeout(() => {
			if (!this.has(role)) this.gone = { role, step: this.shared.step };
		}, RELOAD);
	}

	#meet(name: string, role: Role): void {
		if (this.gone?.role === role) this.gone = null;
		if (this.others[name] === role) return;
		this.others = { ...this.others, [name]: role };
		this.#line?.watch(name);
	}

	#tell(): void {
		const { shared, stamps } = this.#version;
		this.#line?.send({ kind: 'state', role: this.#role, shared, stamps });
	}

	#at(index: number): Step {
		const step = this.steps[index];
		if (!step) throw new RangeError(`no step ${index} in this talk`);
		return step;
	}
}
