import { clipBetween, clipOf, type Clip } from './clip';
import type { During, Drawing, Mark } from './drawing-types';
import { differ, mix, placeIn, usable } from './moving-numbers';
import { numbersOf, type Numbers } from './numbers';
import type { Place } from './place';
import { reorder } from './reorder';
import { LAYERS, type Layer, type ResolvedDrawing } from './resolve';
import { sameLook, sameShape } from './same-shape';
import { fadedAt, passedAt, shareAt, timesOf, WHOLE, type Times } from './timing';
import { transitionBetween, type Shown, type Transition } from './transition';

/** Draws marks: on a page as SVG elements. `N` is what it has for each mark. */
export interface Surface<N> {
	create(layer: Layer, mark: Mark, drawing: Drawing, numbers: Numbers): N;
	/** Puts a mark before another one, or last in its layer. */
	put(layer: Layer, node: N, before: N | undefined): void;
	move(node: N, mark: Mark, numbers: Numbers): void;
	restyle(node: N, from: Mark, to: Mark): void;
	/** @param opacity 1 if the mark does not fade */
	fade(node: N, opacity: number): void;
	remove(node: N): void;
	clip(clip: Clip): void;
}

/** A mark on its way. */
interface Moving<N> {
	layer: Layer;
	mark: Mark;
	drawing: Drawing;
	node: N;
	from: Numbers;
	now: Numbers;
	to: Numbers;
	opacity: { from: number; now: number; to: number };
	move: During;
	/** How far it had moved when it was last drawn; undefined before that. */
	share: number | undefined;
	fade: During;
	/** The place that it comes from or goes to, beside its move with the axes. */
	away?: { numbers: Numbers; comes: boolean; during: During } | undefined;
}

/** A mark that is not on the page yet. */
interface Coming<N> {
	layer: Layer;
	/** Its place among the marks of its layer. */
	index: number;
	times: Times;
	/** The mark, once it is made. */
	made?: Moving<N>;
}

/**
 * How many marks are made in each frame before they appear, and how many are added to the page in each
 * when they do. All of them would take longer than a frame, and each frame that adds some computes
 * more styles.
 */
const MADE_AT_ONCE = 4;
const ADDED_AT_ONCE = 20;

/** The marks that are drawn, by layer and key, and their way to the next drawing. */
export class Scene<N> {
	#surface: Surface<N>;
	/** By layer, in the order in which they are drawn. */
	#nodes: Record<Layer, Moving<N>[]> = { back: [], plot: [], front: [] };
	#shown: Shown | undefined;
	/** What this transition changes. */
	#moving: Moving<N>[] = [];
	#fading: Moving<N>[] = [];
	#clip: { from: Clip; now: Clip; to: Clip; move: During; during: During } | undefined;
	/** The marks that this transition has still to add, and all that it goes to, by layer. */
	#coming: Coming<N>[] = [];
	#wanted: Record<Layer, (Moving<N> | undefined)[]> = { back: [], plot: [], front: [] };
	#transition: Transition | undefined;

	constructor(surface: Surface<N>) {
		this.#surface = surface;
	}

	/** Takes the nodes of a drawing that is drawn already. @param nodes by layer, in order */
	adopt(
		resolved: ResolvedDrawing,
		state: string,
		nodes: Readonly<Record<Layer, readonly N[]>>
	): void {
		const { drawing, place } = resolved;
		for (const layer of LAYERS) {
			this.#nodes[layer] = resolved.layers[layer].map((mark, i) => {
				const numbers = numbersOf(mark, drawing, place);
				return still(layer, mark, drawing, nodes[layer][i] as N, numbers);
			});
		}
		this.#shown = { resolved, state };
		const clip = clipOf(resolved);
		this.#clip = { from: clip, now: clip, to: clip, move: WHOLE, during: WHOLE };
	}

	/**
	 * Sets out for a drawing. `at` then moves there. If it is the same drawing in another size, a
	 * transition goes on to its end in that size.
	 */
	head(resolved: ResolvedDrawing, state: string): void {
		const before = this.#shown;
		const resized = before?.resolved.drawing === resolved.drawing;
		if (!resized || !this.#transition)
			this.#transition = transitionBetween(before, { resolved, state });
		const transition = this.#transition;
		this.#shown = { resolved, state };
		this.#moving = [];
		this.#fading = [];
		this.#coming = [];
		for (const layer of LAYERS) {
			const present = this.#nodes[layer];
			const left = new Set(present);
			const wanted = resolved.layers[layer].map((mark) => {
				const drawn = { mark, drawing: resolved.drawing };
				const old = present.find((each) => left.has(each) && sameShape(each, drawn));
				if (!old) return undefined;
				left.delete(old);
				if (resized && old.opacity.to === 1) this.#resize(old, mark, resolved);
				else this.#keep(old, mark, resolved, transition);
				return old;
			});
			for (const old of left) {
				if (resized && old.opacity.to === 0) this.#start(old);
				else this.#leave(old, resolved.place, transition);
			}
			const kept = wanted.filter((each) => each !== undefined);
			this.#nodes[layer] = reorder(present, kept, ({ node }, next) =>
				this.#surface.put(layer, node, next?.node)
			);
			this.#wanted[layer] = wanted;
			resolved.layers[layer].forEach((mark, index) => {
				if (!wanted[index]) this.#expect(layer, index, mark, transition);
			});
		}
		if (resized && this.#clip) this.#clip.to = clipOf(resolved);
		else this.#setClip(resolved, transition);
	}

	/**
	 * Adds marks of the first drawing, one after another. Call `at(1)` once all are there.
	 * @param isOver whether the time for it is over; at least one is added
	 * @returns whether all are there
	 */
	add(isOver: () => boolean): boolean {
		do {
			const next = this.#coming.shift();
			if (next) this.#enter(next);
		} while (this.#coming.length > 0 && !isOver());
		return this.#coming.length === 0;
	}

	/** Draws the moment of the transition at a share of its time, from 0 to 1. */
	at(time: number): void {
		this.#addComing(time);
		for (const each of this.#moving) {
			const share = shareAt(time, each.move);
			// A mark that is drawn again costs as much as one that moves.
			if (share === each.share && !each.away) continue;
			each.share = share;
			mix(each.now, each.from, each.to, share);
			if (each.away) {
				const { numbers, comes, during } = each.away;
				const gone = shareAt(time, during);
				mix(each.now, each.now, numbers, comes ? 1 - gone : gone);
			}
			this.#surface.move(each.node, each.mark, each.now);
		}
		for (const each of this.#fading) {
			const { from, to } = each.opacity;
			const now = from + (to - from) * fadedAt(time, each.fade, to === 0);
			if (now !== each.opacity.now) this.#surface.fade(each.node, now);
			each.opacity.now = now;
		}
		this.#cut(time);
		const gone = this.#fading.filter(({ opacity, fade }) => opacity.to === 0 && time >= fade[1]);
		if (gone.length > 0) this.#remove(new Set(gone));
		if (time < 1) return;
		for (const each of this.#moving) {
			each.from = each.to;
			each.away = undefined;
		}
		if (this.#clip) this.#clip.from = this.#clip.to;
		this.#moving = [];
		this.#fading = [];
		this.#transition = undefined;
	}

	/** Removes marks that have faded. */
	#remove(gone: ReadonlySet<Moving<N>>): void {
		for (const { node } of gone) this.#surface.remove(node);
		const isThere = (each: Moving<N>) => !gone.has(each);
		this.#moving = this.#moving.filter(isThere);
		this.#fading = this.#fading.filter(isThere);
		for (const layer of LAYERS) this.#nodes[layer] = this.#nodes[layer].filter(isThere);
	}

	/** Adds a mark at once if it is visible on its way, or else when it appears. */
	#expect(layer: Layer, index: number, mark: Mark, transition: Transition): void {
		const { before, direction, timed } = transition;
		const times = timesOf(direction, 'enters', undefined, mark, timed);
		const coming = { layer, index, times };
		if (before && 'away' in mark && mark.away !== undefined) this.#enter(coming);
		else this.#coming.push(coming);
	}

	/** Adds the marks that appear, and makes some of the others. */
	#addComing(time: number): void {
		let [make, add] = [MADE_AT_ONCE, time < 1 ? ADDED_AT_ONCE : Infinity];
		this.#coming = this.#coming.filter((coming) => {
			if (time >= coming.times.fade[0] && add > 0) {
				add -= 1;
				this.#enter(coming);
				return false;
			}
			if (!coming.made && make > 0) {
				make -= 1;
				coming.made = this.#make(coming);
			}
			return true;
		});
	}

	/** Gives a mark another place to move to, in the time of the transition that is under way. */
	#resize(old: Moving<N>, mark: Mark, { drawing, place }: ResolvedDrawing): void {
		old.mark = mark;
		old.to = numbersOf(mark, drawing, place);
		this.#start(old);
	}

	#keep(
		old: Moving<N>,
		mark: Mark,
		{ drawing, place }: ResolvedDrawing,
		{ direction, timed }: Transition
	): void {
		const { node, now, opacity } = old;
		this.#surface.restyle(node, old.mark, mark);
		if (!sameLook(old.mark, mark)) this.#surface.move(node, mark, now);
		const { move, fade } = timesOf(direction, 'stays', old.mark, mark, timed);
		Object.assign(old, { move, fade, away: undefined });
		old.mark = mark;
		old.drawing = drawing;
		old.from = now.slice();
		old.to = numbersOf(mark, drawing, place);
		old.opacity = { from: opacity.now, now: opacity.now, to: 1 };
		this.#start(old);
	}

	#make({ layer, index, times }: Coming<N>): Moving<N> {
		const { resolved } = this.#shown as Shown;
		const { drawing, place } = resolved;
		const mark = resolved.layers[layer][index] as Mark;
		const before = this.#transition?.before;
		const to = numbersOf(mark, drawing, place);
		const from = (before && placeIn(before, mark, drawing, to)) ?? to;
		const away = before && this.#awayIn(before, mark, drawing, to, times, true);
		const now = (away?.numbers ?? from).slice();
		// A mark that comes from somewhere is visible on its way, and the first drawing does not fade.
		const start = away || !before ? 1 : 0;
		const node = this.#surface.create(layer, mark, drawing, now);
		if (start < 1) this.#surface.fade(node, start);
		const opacity = { from: start, now: start, to: 1 };
		const { move, fade } = times;
		return { ...still(layer, mark, drawing, node, to), from, now, opacity, move, fade, away };
	}

	#enter(coming: Coming<N>): void {
		const { layer, index, made = this.#make(coming) } = coming;
		const next = this.#wanted[layer].find((each, i) => each && i > index);
		this.#wanted[layer][index] = made;
		const nodes = this.#nodes[layer];
		nodes.splice(next ? nodes.indexOf(next) : nodes.length, 0, made);
		this.#surface.put(layer, made.node, next?.node);
		this.#start(made);
	}

	#leave(old: Moving<N>, place: Place, { direction, timed }: Transition): void {
		const { mark, drawing, now, opacity } = old;
		const times = timesOf(direction, 'leaves', mark, undefined, timed);
		const [, end] = times.own;
		old.from = now.slice();
		old.to = placeIn(place, mark, drawing, now) ?? old.from;
		old.away = this.#awayIn(place, mark, drawing, now, times, false);
		old.move = times.move;
		// A mark that goes somewhere is visible on its way.
		old.fade = old.away ? [end - SHORT, end] : times.fade;
		old.opacity = { from: opacity.now, now: opacity.now, to: 0 };
		this.#start(old);
	}

	#start(each: Moving<N>): void {
		const { opacity, from, now, to, away } = each;
		each.share = undefined;
		if (away || differ(now, to) || differ(from, to)) this.#moving.push(each);
		if (opacity.now < 1 || opacity.to < 1) this.#fading.push(each);
	}

	/** The place away from which a mark comes, or to which it goes. */
	#awayIn(
		other: Place,
		mark: Mark,
		drawing: Drawing,
		like: Numbers,
		{ own: during }: Times,
		comes: boolean
	): Moving<N>['away'] {
		if (!('away' in mark) || mark.away === undefined) return undefined;
		const numbers = numbersOf(mark, drawing, other, comes ? 'from' : 'to');
		return usable(numbers, like) ? { numbers, comes, during } : undefined;
	}

	#setClip(resolved: ResolvedDrawing, { direction, timed }: Transition): void {
		const to = clipOf(resolved);
		const from = this.#clip?.now ?? to;
		const until = { during: timed.untilDuring };
		const { own: during } = timesOf(direction, 'stays', until, until, timed);
		const { move } = timesOf(direction, 'stays', undefined, undefined, timed);
		this.#clip = { from, now: from, to, move, during };
	}

	#cut(time: number): void {
		if (!this.#clip) return;
		const { from, to, move, during } = this.#clip;
		this.#clip.now = clipBetween(from, to, shareAt(time, move), passedAt(time, during));
		this.#surface.clip(this.#clip.now);
	}
}

/** The time in which a mark disappears that has come to where it goes. */
const SHORT = 0.02;

const still = <N>(
	layer: Layer,
	mark: Mark,
	drawing: Drawing,
	node: N,
	numbers: Numbers
): Moving<N> => ({
	...{ layer, mark, drawing, node, from: numbers, now: numbers, to: numbers },
	opacity: { from: 1, now: 1, to: 1 },
	move: WHOLE,
	share: undefined,
	fade: WHOLE
});
