import type { ChartInputs } from '$lib/chart/chart-types';
import { keysAfter, type Answers } from '$lib/chart/question.svelte';
import { questionOf } from '$lib/chart/questions';
import { chosenSteps } from '$lib/model/chosen';
import { flatten, mainSteps } from '$lib/model/outline';
import { numberOf, numberText } from '$lib/model/step-numbers';
import type { Step, Story } from '$lib/model/story-types';
import { isOwnId, TITLE_ID, type OwnSlide } from '../own-slides/own-slide';
import { withOwnSlides } from '../own-slides/own-step';
import { newName, openLine, type Line, type Message, type Point, type Role } from './channel';
import { addChoice, readChoices } from './choices';
import { placeOf, placeOutside, type Place } from './place';
import { BARE_SLIDE, type Shared } from './talk-state';
import { changed, firstVersion, isSame, merged, withWindowName, type Version } from './versions';

/** How long a missing window may take to reload before it counts as closed, in milliseconds. */
const RELOAD = 1500;

/**
 * The name of a window in stamps of what no window has changed yet. Of two such stamps the greater name
 * wins, and "-" is less than every letter and digit, so the slides decide where a talk begins.
 */
const rankedName = (role: 'slides' | 'speaker', id: string): string =>
	role === 'slides' ? id : `-${id}`;

/** One window's replica of a talk. A change in one window is sent to all others. */
export class Talk {
	#charts: ChartInputs;
	#role: Role = 'slides';
	#line: Line | undefined;
	#since = 0;
	#prefersOwnState = false;
	#version = $state.raw<Version>(
		firstVersion({
			names: '',
			step: '',
			left: '',
			blank: '',
			minutes: 0,
			choices: '',
			answered: '',
			...BARE_SLIDE,
			began: null,
			paused: null
		})
	);

	/** The name of the talk. Windows of other talks are ignored. */
	name = $state('');
	/** The pointer's position on the slides, or `null` while it is hidden. */
	pointer = $state.raw<Point | null>(null);
	/** The last known size of the slides' window, in CSS pixels. */
	room = $state.raw({ width: 1280, height: 720 });
	/** The other windows of this talk, by name. */
	others = $state.raw<Readonly<Record<string, Role>>>({});
	/** The window that was closed and has not come back, and the step at that time. */
	gone = $state.raw<{ role: Role; step: string } | null>(null);
	/** This browser can sync windows. */
	joined = $state(false);

	/** The story, with the speaker's own slides as a scene after it. */
	readonly story: Story;
	// On its own, so that no other change of the talk chooses the steps again.
	#names = $derived.by(() => this.shared.names);
	#chosen = $derived.by(() => chosenSteps(this.story, this.#names));
	#all = $derived.by(() => {
		const others = flatten(this.story).filter((step) => !this.contains(step));
		return { steps: [...this.steps, ...others], stops: [...this.stops, ...mainSteps(others)] };
	});
	#place = $derived.by(() => {
		const place = this.placeOf(this.step);
		// The title counts as a part of the first step, which follows it.
		return this.id ? place : { ...place, details: [], following: this.step, deeper: undefined };
	});

	/**
	 * @param charts the charts that may ask questions
	 * @param slides the speaker's own slides, which may change
	 */
	constructor(
		story: Story,
		charts: ChartInputs = {},
		slides: () => readonly OwnSlide[] = () => []
	) {
		this.story = $derived(withOwnSlides(story, slides()));
		this.#charts = charts;
	}

	/** The state that all windows share. */
	get shared(): Shared {
		return this.#version.shared;
	}

	/** What is chosen in charts, by the keys of an address. */
	get choices(): Readonly<Record<string, string>> {
		return readChoices(this.shared.choices);
	}

	get steps(): readonly Step[] {
		return this.#chosen.steps;
	}

	/** The steps that the talk goes through: all but those that are details of others. */
	get stops(): readonly Step[] {
		return this.#chosen.stops;
	}

	/** The names in the URL that match no step or scene. */
	get unknown(): readonly string[] {
		return this.#chosen.unknown.filter((name) => !isOwnId(name));
	}

	/** The names in the URL of own slides that this browser does not have. */
	get missingSlides(): readonly string[] {
		return this.#chosen.unknown.filter(isOwnId);
	}

	/** All steps: those of the talk, then the others, own slides last. */
	get numbered(): readonly Step[] {
		return this.#all.steps;
	}

	/** Those of all steps with a number of their own, in its order: the stops, then other main steps. */
	get numberedStops(): readonly Step[] {
		return this.#all.stops;
	}

	/** The number of a step in the talk or outside it: “3”, or “3, detail 1”. */
	numberOf(step: Step): string {
		return numberText(numberOf(this.#all, step));
	}

	/** The current step, which may be outside the talk; the first one of the talk if there is none. */
	get step(): Step {
		return this.#stepOf(this.shared.step, this.numbered);
	}

	/** The current step, or the step of the talk that was left for it if it is not in the talk. */
	get origin(): Step {
		return this.contains(this.step) ? this.step : this.#stepOf(this.shared.left, this.steps);
	}

	/** The index of that step in the talk, from 0. */
	get index(): number {
		return this.steps.indexOf(this.origin);
	}

	/** The step of the talk that the last jump left, until it is shown again. */
	get #left(): Step | undefined {
		return this.steps.find(({ id }) => id === this.shared.left);
	}

	/** The number of that step, if there is no other way back, as from a detail or from outside the talk. */
	get leftNumber(): string | undefined {
		const { detail, outside } = this.place;
		return this.#left && detail === 0 && !outside ? this.numberOf(this.#left) : undefined;
	}

	/** Whether a step is in the talk. */
	contains(step: Step): boolean {
		return this.steps.includes(step);
	}

	/** The place of the current step. */
	get place(): Place {
		return this.#place;
	}

	/** The place of a step in the talk or outside it. */
	placeOf(step: Step): Place {
		if (this.contains(step)) return placeOf(this.#chosen, step);
		return placeOutside(this.origin, placeOf(this.#chosen, this.origin));
	}

	/** The slide before the first step: "" for the title of the story, or that of the speaker. */
	get #first(): string {
		const [first] = this.steps;
		return first?.id === TITLE_ID ? TITLE_ID : '';
	}

	/** The id of the current step; "" for the title of the story, before the first step. */
	get id(): string {
		return this.shared.step ? this.step.id : this.#first;
	}

	/** Whether the title of the story is shown. */
	get titled(): boolean {
		return !this.id;
	}

	/** Whether no slide is before the current one. */
	get atStart(): boolean {
		return this.id === this.#first;
	}

	/** Whether another window with that role is open. */
	has(role: Role): boolean {
		return Object.values(this.others).includes(role);
	}

	/** Sets initial values, from the URL or from storage, without telling other windows. */
	begin(start: Partial<Shared>): void {
		this.#version = { ...this.#version, shared: { ...this.shared, ...start } };
	}

	/** Makes this window's initial step, length and choices win over those of others. Call before `join`. */
	preferOwnState(): void {
		this.#prefersOwnState = true;
	}

	/** The current talk, to store for a reload of this window. */
	get snapshot(): Version {
		return this.#version;
	}

	/** Restores a stored talk, unless another window has a later version. Call before `join`. */
	resume(snapshot: Version): void {
		this.#version = snapshot;
	}

	/** The questions that are answered in this talk. */
	readonly answers: Answers = {
		has: (key) => this.#answered.includes(key),
		set: (key, answered) => {
			this.set({ answered: keysAfter(this.#answered, key, answered).join(' ') });
		}
	};

	get #answered(): string[] {
		return this.shared.answered.split(' ').filter(Boolean);
	}

	/** Moves on by one stop or back. The first move on from an open question shows the answer. */
	turn(by: 1 | -1): void {
		const question = by > 0 && this.id ? questionOf(this.#charts, this.step) : undefined;
		if (question?.open) {
			question.answer();
			this.set({ blank: '', table: false, zoom: '' });
		} else this.move(by);
	}

	/**
	 * Moves to the next stop or the previous one, back from a detail to its main step, and from the first
	 * stop to the title. At either end it stays. From a step outside the talk, it moves to the stop after
	 * the step that was left, or back to that step. This ends a blank screen.
	 */
	move(by: 1 | -1): void {
		const { following, previous } = this.place;
		this.#show(by > 0 ? following?.id : (previous?.id ?? this.#first));
	}

	/**
	 * Moves to the first detail of a step, or to the next one of a detail; or back to its main step, and
	 * from a step outside the talk to the step that was left.
	 */
	detail(by: 1 | -1): void {
		const { deeper, detail, outside, previous } = this.place;
		// The details of a question go on from its answer.
		if (by > 0 && deeper) questionOf(this.#charts, this.step)?.answer();
		this.#show((by > 0 ? deeper : detail || outside ? previous : undefined)?.id);
	}

	/** Moves to the start of the next scene, or back to the start of this or the previous one. */
	scene(by: 1 | -1): void {
		const starts = this.stops.filter(({ scene }, i) => scene !== this.stops[i - 1]?.scene);
		const at = (step: Step) => this.steps.indexOf(step);
		const from = this.id ? this.index : -1;
		const to =
			by > 0
				? starts.find((start) => at(start) > from)
				: starts.findLast((start) => at(start) < from);
		this.#show(to?.id);
	}

	/** Moves to the title or to the last stop. */
	goEnd(which: 'first' | 'last'): void {
		this.#show(which === 'first' ? this.#first : this.stops.at(-1)?.id);
	}

	/** Moves back to the step that was shown before the last jump, once. */
	return(): void {
		this.#show(this.#left?.id ?? (this.id && this.origin.id), '');
	}

	/**
	 * Jumps to the main step with a number, from 1. A number that no step has leads to the first or the
	 * last stop of the talk.
	 */
	goNumber(number: number): void {
		const step = this.numberedStops[number - 1] ?? this.stops.at(number < 1 ? 0 : -1);
		if (step) this.go(step.id);
	}

	/** Jumps to a step, in the talk or outside it. Ignores an id that no step has. */
	go(id: string): void {
		if (this.numbered.some((step) => step.id === id))
			this.#show(id, id === this.step.id ? this.shared.left : this.origin.id);
	}

	/**
	 * Shows a step, or the title for "". A move from outside the talk back into it ends the jump. The clock
	 * starts when the title goes, or with the first change of step, but not with the way back to the title.
	 */
	#show(
		id = this.id,
		left = this.contains(this.step) || id === this.id ? this.shared.left : ''
	): void {
		const began = this.shared.began ?? (id && id !== this.id ? Date.now() : null);
		this.set({
			step: id,
			left: left === id ? '' : left,
			blank: '',
			...BARE_SLIDE,
			began
		});
	}

	/** Jumps to a step that shows a choice, with that choice. @param key the key of the choice in an address */
	goChosen(id: string, key: string, value: string): void {
		this.set({ choices: addChoice(this.shared.choices, key, value) });
		this.go(id);
	}

	/** Toggles a black or white screen. */
	blank(colour: 'black' | 'white'): void {
		this.set({ blank: this.shared.blank === colour ? '' : colour });
	}

	/** Changes the shared state and sends it to the other windows. */
	set(change: Partial<Shared>): void {
		const next = changed(this.#version, change, this.#line?.id ?? '');
		if (next === this.#version) return;
		if (this.#role === 'mirror') this.begin(change);
		else {
			this.#version = next;
			this.#tell();
		}
	}

	/** Shows the pointer at a position on the slides, or hides it. */
	point(at: Point | null): void {
		this.pointer = at;
		this.#line?.send({ kind: 'pointer', at });
	}

	/** Sends the size of the slides' window to the other windows. */
	resize(room: { width: number; height: number }): void {
		this.room = room;
		this.#line?.send({ kind: 'room', ...room });
	}

	/**
	 * Joins the other windows of the talk and takes over their state. Browser only.
	 * @param name the name of the talk
	 * @param role the role of this window
	 * @param renamed called with a new name if other slides already use this one, as in a duplicated tab
	 * @returns a function that leaves the talk
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
		// Mirrors keep stamps without a name, which are less than all others.
		if (role !== 'mirror')
			this.#version = withWindowName(this.#version, rankedName(role, line?.id ?? ''));
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
					// Two tabs restored at once receive each other's hello: the older one keeps the talk.
					if (this.#isOlderThan(message.since, from)) this.#line?.send({ kind: 'taken', to: from });
					else renamed(newName());
					return;
				}
				if (this.#role === 'mirror') return;
				// A window that joins later takes over this state, so there is nothing left to prefer.
				if (message.role !== 'mirror') {
					this.#prefersOwnState = false;
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

	/** Merges the state of another window, and sends back what is newer here. */
	#merge(other: Version): void {
		const own = this.#version;
		// On equal stamps take the other value: a mirror may have changed its own without a stamp.
		let next = merged(other, own);
		if (this.#prefersOwnState) {
			this.#prefersOwnState = false;
			const { names, step, minutes, choices } = own.shared;
			const bare = step !== next.shared.step && BARE_SLIDE;
			next = changed(next, { names, step, minutes, choices, ...bare }, this.#line?.id ?? '');
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

	/** Reports a window as gone after a delay: a window that reloads leaves too, and soon rejoins. */
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

	/** The step with that id, or the first one of the talk. */
	#stepOf(id: string, among: readonly Step[]): Step {
		const step = among.find((each) => each.id === id) ?? this.steps[0];
		if (!step) throw new RangeError('a talk without steps');
		return step;
	}
}
