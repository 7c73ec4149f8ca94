import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { placeAnnotations, type Rect } from '$lib/chart/place-annotations';
import { plotOf, type Plot } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { between } from '$lib/motion/keyframe';
import { loadTables } from '../../tables/tables';
import { cardsOf } from './actors-cards';
import { isTight, laneAt, layoutOf } from './actors-layout';
import { obstaclesOf, shapesOf } from './actors-shapes';
import { allStates, states, type ActorsKeyframe } from './actors-states';
import { annotationsOf, labelsOf } from './actors-texts';

const tables = loadTables();

const plotIn = (width: number, height: number, keyframe: ActorsKeyframe): Plot => {
	const box = boxOf({ width, height });
	return plotOf(layoutOf(keyframe, box), box);
};

/** From the smallest phone and the handout to a large screen. */
const SIZES = [
	[288, 172],
	[288, 190],
	[288, 265],
	[355, 296],
	[480, 317],
	[600, 396],
	[658, 250],
	[658, 400],
	[762, 573],
	[1200, 800]
] as const;

const cases = allStates.flatMap((state) =>
	SIZES.map(([width, height]) => ({ state, width, height }))
);

const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(cases)('the texts of $state in $width by $height px', ({ state, width, height }) => {
	const keyframe = states[state];
	const plot = plotIn(width, height, keyframe);
	const notes = annotationsOf(tables, keyframe, plot);
	const placed = placeAnnotations(
		notes,
		{ left: isTight(plot) ? 0 : plot.xRange[0], right: plot.width, top: 1, bottom: plot.height },
		obstaclesOf(tables, keyframe, plot)
	);
	const labels = labelsOf(tables, keyframe, plot).map(
		({ text, x, y, size = 13, bold = false }): Rect & { text: string } => ({
			text,
			left: x,
			right: x + textWidth(text, size, bold),
			top: y - size * 0.72,
			bottom: y + size * 0.2
		})
	);

	it('stay inside the drawing and off each other', () => {
		for (const [i, label] of labels.entries()) {
			expect(label.right, label.text).toBeLessThanOrEqual(plot.width);
			expect(label.bottom, label.text).toBeLessThanOrEqual(plot.height);
			const others = [...labels.slice(0, i), ...placed.values()];
			expect(others.filter((other) => overlap(label, other))).toEqual([]);
		}
	});

	it('are 12 px or larger', () => {
		for (const { size, texts } of notes) {
			expect(size).toBeGreaterThanOrEqual(12);
			for (const { size = 12 } of texts.flat()) expect(size).toBeGreaterThanOrEqual(12);
		}
	});

	it.skipIf(height < 185)('name every lane', () => {
		const said = [...placed.values()].flatMap(({ lines }) => lines.map(({ text }) => text));
		const all = [...labels.map(({ text }) => text), ...said].join(' ');
		const names = {
			letters: ['Congress', 'Treasury', 'State Dep', 'Chinese government'],
			levers: ['Congress', 'State Department'],
			trip: ['State Department', 'Chinese government', 'presidents', 'oint work'],
			control: ['Chinese government', 'U.S. president', 'Synthetic opioids']
		};
		for (const name of names[state]) expect(all).toContain(name);
	});
});

describe('the control of 2019', () => {
	it.each(SIZES)('has the year of each date in %d by %d px', (width, height) => {
		const plot = plotIn(width, height, states.control);
		const placed = placeAnnotations(
			annotationsOf(tables, states.control, plot),
			{ left: isTight(plot) ? 0 : plot.xRange[0], right: plot.width, top: 1, bottom: plot.height },
			obstaclesOf(tables, states.control, plot)
		);
		const dates = [...placed.values()]
			.flatMap(({ lines }) => lines.map(({ text, more = '' }) => text + more))
			.filter((text) => /\b(Apr|Aug|Dec|May)/.test(text));
		expect(dates.length).toBeGreaterThan(2);
		for (const date of dates) expect(date).toMatch(/20\d\d/);
	});
});

describe('the cards', () => {
	it.each(SIZES)('have one size and name their holders in %d by %d px', (width, height) => {
		const cards = cardsOf(tables, states.levers, plotIn(width, height, states.levers));
		expect(new Set(cards.map((card) => `${card.width} ${card.height}`)).size).toBe(1);
		const said = cards.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
		for (const who of ['unnamed', 'Ned Price', 'Todd Robinson']) expect(said).toContain(who);
		for (const { y, height, lines } of cards) {
			expect(Math.max(...lines.map((line) => line.y))).toBeLessThan(y + height);
		}
	});
});

describe.each([355, 762])('while it moves, in %d px', (width) => {
	const moments = allStates.flatMap((from) =>
		allStates.flatMap((to) =>
			[0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98].map((t) => ({
				name: `${from} to ${to} at ${t}`,
				keyframe: between(states[from], states[to])(t) as ActorsKeyframe
			}))
		)
	);

	it('never shows the texts of two states', () => {
		for (const { name, keyframe } of moments) {
			const plot = plotIn(width, 296, keyframe);
			const seen = annotationsOf(tables, keyframe, plot).filter(({ opacity = 1 }) => opacity > 0);
			const of = new Set(seen.map(({ id }) => id.replace(/\d+$/, '')));
			expect(of.size, name).toBeLessThanOrEqual(1);
		}
	});

	it('always draws something, and only numbers', () => {
		for (const { name, keyframe } of moments) {
			const shapes = shapesOf(tables, keyframe, plotIn(width, 296, keyframe));
			expect(shapes.length, name).toBeGreaterThan(1);
			expect(shapes.map(({ d }) => d).join(''), name).not.toMatch(/NaN|undefined|Infinity|e-/);
		}
	});

	it('opens lanes below each other from the levers to the visit', () => {
		for (const t of [0.3, 0.5, 0.7, 0.9]) {
			const keyframe = between(states.levers, states.trip)(t) as ActorsKeyframe;
			const heights = (['congress', 'state', 'china', 'presidents', 'joint-work'] as const).map(
				(lane) => laneAt(lane, keyframe, false).y
			);
			expect(heights).toEqual(heights.toSorted((a, b) => b - a));
		}
	});
});
