import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { ASCENT, DESCENT, lineWidth, pitchOf } from '$lib/chart/place-annotations';
import { descriptionOf } from '$lib/chart/charts';
import { count } from '$lib/data/format';
import { sizeOf } from '$lib/drawing/content';
import type { Drawing, Mark, TextMark } from '$lib/drawing/drawing-types';
import { numbersOf, type Numbers } from '$lib/drawing/numbers';
import { edgesOf } from '$lib/drawing/place';
import { clipAttributes } from '$lib/drawing/clip';
import { sizeClassOf } from '$lib/drawing/size-class';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { Scene, type Surface } from '$lib/drawing/scene';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { loadTables } from '../../tables/tables';
import { toll } from './toll-chart';
import { drawToll } from './toll-drawing';
import { extentOf, isField, states, type TollState } from './toll-states';
import { storyYear } from './toll-values';

const sizes = [
	{ width: 288, height: 280 },
	{ width: 296, height: 272 },
	{ width: 358, height: 280 },
	{ width: 440, height: 290 },
	{ width: 519, height: 330 },
	{ width: 600, height: 348 },
	{ width: 658, height: 400 },
	{ width: 760, height: 520 }
];
const cases = states.flatMap((state) => sizes.map((size) => ({ state, ...size })));

const resolved = (state: TollState, size = { width: 760, height: 520 }, data = tables) =>
	resolvedIn(drawToll(data, state, sizeClassOf(boxOf(size), toll.sizes)), size);

/** All marks with their numbers. */
const marksIn = ({ layers, drawing, place }: ResolvedDrawing) =>
	LAYERS.flatMap((layer) =>
		layers[layer].map((mark) => ({ layer, mark, numbers: numbersOf(mark, drawing, place) }))
	);

/** The box that a text fills. */
function boxOfText(mark: TextMark, [x = 0, y = 0]: Numbers, small: number) {
	const size = sizeOf(mark, small);
	const width = Math.max(...mark.lines.map((line) => lineWidth(line, line.size ?? size)));
	const left = x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
	const bottom = y + (mark.lines.length - 1) * pitchOf(size) + size * DESCENT;
	return { key: mark.key, left, right: left + width, top: y - size * ASCENT, bottom };
}

const textsIn = (drawn: ResolvedDrawing) =>
	marksIn(drawn).flatMap(({ mark, numbers }) =>
		mark.type === 'text' ? [boxOfText(mark, numbers, drawn.place.small)] : []
	);

describe.each(cases)('$state in $width by $height px', ({ state, ...size }) => {
	const drawn = resolved(state, size);

	it('has each key once in a layer, and finite numbers', () => {
		for (const layer of LAYERS) {
			const keys = drawn.layers[layer].map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
		}
		for (const { mark, numbers } of marksIn(drawn)) {
			expect(numbers.every(Number.isFinite), mark.key).toBe(true);
		}
	});

	it('has no label outside the drawing', () => {
		const { width, height } = drawn.place;
		const outside = textsIn(drawn).filter(
			({ left, right, top, bottom }) =>
				left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5
		);
		expect(outside).toEqual([]);
	});

	it('has no two labels that overlap', () => {
		const texts = textsIn(drawn);
		const overlapping = texts.flatMap((a, i) =>
			texts
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.key}, ${b.key}`)
		);
		expect(overlapping).toEqual([]);
	});

	it('is plain JSON', () => {
		expect(JSON.parse(JSON.stringify(drawn.drawing))).toStrictEqual(drawn.drawing);
	});
});

describe('the drawings of the toll', () => {
	const drawings = Object.fromEntries(
		states.map((state) => [state, resolved(state).drawing])
	) as Record<TollState, Drawing>;

	it('are different in every state', () => {
		const all = Object.values(drawings).map((drawing) => JSON.stringify(drawing));
		expect(new Set(all).size).toBe(all.length);
	});

	it('have axes, but for fields of rings', () => {
		for (const state of states) expect(!drawings[state].axisX, state).toBe(isField(state));
	});

	it('have the same series wherever they draw one, so that it moves by a matrix', () => {
		const known = new Map<string, string>();
		for (const { series } of Object.values(drawings)) {
			for (const [name, values] of Object.entries(series)) {
				const text = JSON.stringify(values);
				expect(known.get(name) ?? text, name).toBe(text);
				known.set(name, text);
			}
		}
	});

	it('draw only series that they have', () => {
		for (const { plot, series, obstacles = [] } of Object.values(drawings)) {
			const used = plot.flatMap((mark) =>
				mark.type === 'line'
					? mark.series
					: mark.type === 'area'
						? [...mark.high, ...(mark.low ?? [])]
						: []
			);
			expect(Object.keys(series)).toEqual(expect.arrayContaining([...used, ...obstacles]));
			expect(Object.keys(series).filter((name) => !used.includes(name))).toEqual([]);
		}
	});

	it('begin the scale at zero, or the subtitle says where it begins', () => {
		const current = loadTables();
		const closeUps = states.filter((state) => drawings[state].y[0] !== 0);
		expect(closeUps).toContain('blip');
		for (const state of closeUps) {
			expect(descriptionOf(toll, current, state).subtitle).toContain(
				`the scale starts at ${count(drawings[state].y[0])}`
			);
		}
	});

	it('draw the line up to the month of the question while it is open', () => {
		expect(drawings['guess-open'].until).toBe(extentOf(tables, 'guess-open').until);
		expect(drawings['guess-answered'].until).toBeUndefined();
	});

	it('leave most of the box to the plot', () => {
		for (const { state, ...size } of cases.filter(({ height }) => height > 330)) {
			const { drawing, place } = resolved(state, size);
			const [left, top, right, bottom] = edgesOf(drawing, place);
			expect(right - left, state).toBeGreaterThan(place.width / 2);
			expect(bottom - top, state).toBeGreaterThan(place.height / 2);
		}
	});

	it('make room for the labels at the end of the line', () => {
		const right = (state: TollState) => resolved(state).place.plots[0]?.edges[2] ?? NaN;
		expect(right('rise')).toBeLessThan(right('stem') - 60);
	});

	it('have no later part without a newer release', () => {
		const { drawing } = resolved('fall', undefined, { ...tables, later: [] });
		expect(drawing.front.map(({ key }) => key)).toEqual(['peak point', 'synthetic peak point']);
	});
});

/** A recorded mark: its attributes at one moment. */
interface Kept {
	mark: Mark;
	numbers: Numbers;
	opacity: number;
}

/** The marks of a transition at each of its moments. */
function transition(from: TollState, to: TollState, size: { width: number; height: number }) {
	const nodes = new Set<Kept>();
	let clip = [0, 0] as [number, number];
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
	scene.head(resolved(from, size), from);
	scene.at(1);
	scene.head(resolved(to, size), to);
	const find = (key: string) => [...nodes].find(({ mark }) => mark.key === key);
	return {
		at: (time: number) => {
			scene.at(time);
			const copy = (node: Kept | undefined) => node && { ...node, numbers: node.numbers.slice() };
			return { find: (key: string) => copy(find(key)), clip };
		}
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
		['field', 'gathered'],
		['gathered', 'stem'],
		['stem', 'gathered'],
		['gathered', 'two-thirds'],
		['stem', 'two-thirds'],
		['two-thirds', 'rise'],
		['rise', 'two-thirds']
	] as const)('move the rings from %s to %s without a jump', (from, to) => {
		const { at } = transition(from, to, size);
		const ways = moments.flatMap((time) => at(time).find('rings')?.numbers ?? []);
		expect(ways.length).toBeGreaterThan(60);
		const steps = ways.slice(1).map((now, i) => {
			const before = ways[i] as Numbers;
			return Math.hypot(
				(now[1000] ?? NaN) - (before[1000] ?? NaN),
				(now[1001] ?? NaN) - (before[1001] ?? NaN)
			);
		});
		expect(Math.max(...steps)).toBeLessThan(size.width / 6);
	});

	it('fold the rings into the stem, under their point, before they disappear', () => {
		const { place } = resolved('stem', size);
		const { x } = storyYear(tables, 'all_drugs');
		const { at } = transition('field', 'stem', size);
		const seen = moments.flatMap((time) => at(time).find('rings')?.numbers ?? []);
		const last = seen.at(-1) ?? new Float64Array();
		const across = Array.from(last.subarray(0, -4)).filter((_, i) => i % 2 === 0);
		expect(Math.max(...across) - Math.min(...across)).toBeLessThan(2);
		expect(across[0]).toBeCloseTo(place.plots[0]?.x(x) ?? NaN, 0);
	});

	it('trace the line from left to right when the rings have folded', () => {
		const { at } = transition('field', 'stem', size);
		const [left, before] = at(0.5).clip;
		expect(before).toBeCloseTo(left, 0);
		const during = at(0.7).clip[1];
		expect(during).toBeGreaterThan(left + 20);
		expect(at(0.9).clip[1]).toBeGreaterThan(during + 20);
	});

	it('show the axes when the rings have folded', () => {
		const { at } = transition('field', 'stem', size);
		expect(at(0.5).find('x axis')?.opacity).toBe(0);
		expect(at(0.6).find('x axis')?.opacity).toBeGreaterThan(0);
	});

	it('keep the rings, or the stem that they become, in view', () => {
		const { at } = transition('field', 'stem', size);
		for (const time of moments) {
			const shown = ['rings', 'stem'].map((key) => at(time).find(key)?.opacity ?? 0);
			expect(Math.max(...shown), String(time)).toBeGreaterThan(0);
		}
	});

	it('keep each line in all states that draw it', () => {
		const { at } = transition('counted', 'rise', size);
		expect(at(0.1).find('all')?.opacity).toBe(1);
		expect(at(0.9).find('all')?.opacity).toBe(1);
	});
});
