import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { descriptionOf } from '$lib/chart/charts';
import { count } from '$lib/data/format';
import { clipAttributes } from '$lib/drawing/clip';
import type { Mark } from '$lib/drawing/drawing-types';
import type { Numbers } from '$lib/drawing/numbers';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { Scene, type Surface } from '$lib/drawing/scene';
import { sizeClassOf } from '$lib/drawing/size-class';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { toll } from './toll-chart';
import { climbOf } from './toll-values';

const drawn = (state: string, size = { width: 760, height: 520 }) =>
	resolvedIn(toll.draw(tables, state, sizeClassOf(boxOf(size), toll.sizes)), size);

describe('the drawings of the toll', () => {
	it('begin the scale at zero, or the subtitle says where it begins', () => {
		const closeUps = toll.states.filter((state) => drawn(state).drawing.y[0] !== 0);
		expect(closeUps).toEqual(['counted', 'blip']);
		for (const state of closeUps)
			expect(descriptionOf(toll, tables, state).subtitle).toContain(
				`the scale starts at ${count(drawn(state).drawing.y[0])}`
			);
	});

	it('have the same axes before and after the answer, and half of the width to draw in', () => {
		const [open, answered] = ['guess-open', 'guess-answered'].map((state) => drawn(state).drawing);
		expect(open).toMatchObject({ x: answered?.x, y: answered?.y, edges: answered?.edges });
		const [from = 0, to = 0] = open?.x ?? [];
		const asked = parseMonth('2022-12');
		expect(open?.until).toBe(asked);
		expect((to - asked) / (to - from)).toBeGreaterThan(0.5);
	});

	it('draw a line of one table with the same series in all states, so that it moves', () => {
		const known = new Map<string, string>();
		for (const state of toll.states) {
			for (const [name, values] of Object.entries(drawn(state).drawing.series)) {
				const text = JSON.stringify(values);
				expect(known.get(name) ?? text, name).toBe(text);
				known.set(name, text);
			}
		}
	});
});

/** A recorded mark: its attributes at one moment. */
interface Kept {
	mark: Mark;
	numbers: Numbers;
	opacity: number;
}

/** The marks of a transition at each of its moments. */
function transition(from: string, to: string, size: { width: number; height: number }) {
	const nodes = new Set<Kept>();
	let clip = [0, 0];
	const surface: Surface<Kept> = {
		create: (_layer, mark, _drawing, numbers) => {
			const node = { mark, numbers: numbers.slice(), opacity: 1 };
			nodes.add(node);
			return node;
		},
		put: () => undefined,
		move: (node, mark, numbers) => Object.assign(node, { mark, numbers: numbers.slice() }),
		restyle: (node, _from, mark) => Object.assign(node, { mark }),
		fade: (node, opacity) => Object.assign(node, { opacity }),
		remove: (node) => nodes.delete(node),
		clip: (next) => {
			const { x, width } = clipAttributes(next);
			clip = [x, x + width];
		}
	};
	const scene = new Scene(surface);
	scene.head(drawn(from, size), from);
	scene.at(1);
	scene.head(drawn(to, size), to);
	const find = (key: string) => [...nodes].find(({ mark }) => mark.key === key);
	return (time: number) => {
		scene.at(time);
		const rings = find('rings')?.numbers.slice();
		return { rings, opacityOf: (key: string) => find(key)?.opacity ?? 0, clip };
	};
}

describe.each([
	{ width: 296, height: 294 },
	{ width: 760, height: 540 }
])('transitions in $width by $height px', (size) => {
	const moments = Array.from({ length: 101 }, (_, i) => i / 100);

	it.each([
		['field', 'stem'],
		['stem', 'field'],
		['stem', 'two-thirds'],
		['two-thirds', 'stem']
	])('move the rings from %s to %s without a jump', (from, to) => {
		const at = transition(from, to, size);
		const ways = moments.flatMap((time) => at(time).rings ?? []);
		expect(ways.length).toBeGreaterThan(40);
		const steps = ways.slice(1).map((now, i) => {
			const before = ways[i] as Numbers;
			return Math.hypot(
				(now[1000] ?? NaN) - (before[1000] ?? NaN),
				(now[1001] ?? NaN) - (before[1001] ?? NaN)
			);
		});
		expect(Math.max(...steps)).toBeLessThan(size.width / 6);
	});

	it('gather the rings in the point of July 2022', () => {
		const [plot] = drawn('stem', size).place.plots;
		const at = transition('field', 'stem', size);
		const last = moments.flatMap((time) => at(time).rings ?? []).at(-1);
		const { last: deaths } = climbOf(tables);
		expect(last?.[0]).toBeCloseTo(plot?.x(parseMonth('2022-07')) ?? NaN, 0);
		expect(last?.[1]).toBeCloseTo(plot?.y(deaths) ?? NaN, 0);
	});

	it('reveal as many months in equal times, and the percentage after the line', () => {
		const at = transition('guess-open', 'guess-answered', size);
		const ends = [0, 0.2, 0.4, 0.6, 0.8].map((time) => at(time).clip[1] ?? 0);
		const steps = ends.slice(1).map((end, i) => end - (ends[i] ?? 0));
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
		expect(at(0.79).opacityOf('label of fall')).toBe(0);
		expect(at(0.89).opacityOf('label of fall')).toBeGreaterThan(0.5);
		expect(at(0.89).opacityOf('label of end')).toBe(0);
	});
});
