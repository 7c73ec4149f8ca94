import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { ASCENT, baselinesOf, DESCENT, lineWidth } from '$lib/chart/place-annotations';
import { sizeOf } from '$lib/drawing/content';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sameShape } from '$lib/drawing/same-shape';
import { sizeClassOf } from '$lib/drawing/size-class';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { drawRoute } from './route-drawing';
import { route } from './route-chart';
import { states, type RouteState } from './route-states';
import { sharedLane } from './route-tracks';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const DESK = { width: 700, height: 480 };

/** A narrow phone, a usual one, low drawings, a desktop and a large screen. */
const sizes = [
	[288, 280],
	[288, 240],
	[355, 275],
	[416, 201],
	[288, 190],
	[656, 242],
	[700, 480],
	[1101, 836]
].map(([width = 0, height = 0]) => ({ width, height }));
const both = ['before', 'after'] as const;
const cases = both.flatMap((state) => sizes.map((size) => ({ state, ...size })));

const drawn = (state: RouteState, size = DESK, data = current) =>
	resolvedIn(drawRoute(data, state, sizeClassOf(boxOf(size), route.sizes)), size);

const marksIn = ({ layers }: ResolvedDrawing): Mark[] => LAYERS.flatMap((layer) => layers[layer]);

/** The mark of a key, with its numbers in pixels. */
function markIn(drawing: ResolvedDrawing, key: string) {
	const mark = marksIn(drawing).find((each) => each.key === key);
	return mark && { mark, numbers: [...numbersOf(mark, drawing.drawing, drawing.place)] };
}

/** The texts of a drawing, each with its lines, their sizes and its box. */
const textsIn = (drawing: ResolvedDrawing) =>
	marksIn(drawing).flatMap((mark) => {
		if (mark.type !== 'text') return [];
		const { lines, anchor = 'start', pitch } = mark;
		const [x = 0, y = 0] = numbersOf(mark, drawing.drawing, drawing.place);
		const size = sizeOf(mark, drawing.place.small);
		const width = Math.max(...lines.map((line) => lineWidth(line, line.size ?? size)));
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		return {
			text: lines.map((line) => line.text).join(' '),
			tone: lines[0]?.tone,
			least: Math.min(...lines.map((line) => line.size ?? size)),
			left,
			right: left + width,
			top: y - size * ASCENT,
			bottom: y + baselinesOf(lines, size, pitch) + size * DESCENT
		};
	});

const wordsIn = (drawing: ResolvedDrawing) =>
	textsIn(drawing)
		.map(({ text }) => text)
		.join(' ');

describe.each(states.flatMap((state) => sizes.map((size) => ({ state, ...size }))))(
	'the text in $state on $width by $height px',
	({ state, ...size }) => {
		it('is legible, inside the drawing, and does not overlap', () => {
			const drawing = drawn(state, size);
			const texts = textsIn(drawing);
			for (const [i, a] of texts.entries()) {
				expect(a.least, a.text).toBeGreaterThanOrEqual(12);
				expect(Math.min(a.left, a.top), a.text).toBeGreaterThanOrEqual(0);
				expect(a.right, a.text).toBeLessThanOrEqual(drawing.place.width);
				expect(a.bottom, a.text).toBeLessThanOrEqual(drawing.place.height);
				for (const b of texts.slice(i + 1)) {
					const apart =
						a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
					expect(apart, `${a.text} / ${b.text}`).toBe(true);
				}
			}
		});
	}
);

describe.each(cases)('the route in $state on $width by $height px', ({ state, ...size }) => {
	it('names all stations and says that the widths mean nothing', () => {
		const said = wordsIn(drawn(state, size));
		const names = [
			state === 'before' ? 'Sellers based in China' : 'Companies and brokers based in China',
			'Groups based in Mexico',
			'U.S. ports of entry',
			'Mail and parcels',
			'United States',
			'Equal widths: nobody knows the amounts'
		];
		for (const name of names) expect(said).toContain(name);
	});

	it('uses the accent only for what travels', () => {
		const accent = textsIn(drawn(state, size)).flatMap(({ text, tone }) =>
			tone === 'accent' ? text : []
		);
		expect(accent.join(' ').replaceAll(/fentanyl|and|precursors|\s/g, '')).toBe('');
		expect(accent.length).toBeGreaterThan(2);
	});

	it('has lines of the same width', () => {
		const drawing = drawn(state, size);
		const heights = ['mail', 'border', ...(state === 'after' ? ['precursors'] : [])].map(
			(key) => markIn(drawing, key)?.numbers[3] ?? NaN
		);
		for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? NaN);
	});
});

describe('a track that fentanyl and precursors share', () => {
	it('has two lines in the width of one, with a gap between them', () => {
		const { width, off } = sharedLane(8);
		expect(off + width / 2).toBeCloseTo(4);
		expect(off - width / 2).toBeGreaterThan(0.5);
	});

	it('has fentanyl above precursors before 2019, and one line of precursors since', () => {
		const [before, after] = both.map((state) => drawn(state));
		if (!before || !after) throw new Error('no drawings');
		const [, upper = 0, , height = 0] = markIn(before, 'fentanyl')?.numbers ?? [];
		expect(upper + height).toBeLessThan(markIn(before, 'precursors')?.numbers[1] ?? NaN);
		expect(markIn(after, 'fentanyl')?.numbers[3]).toBe(0);
		expect(markIn(after, 'fentanyl chevrons')).toBeUndefined();
	});
});

describe('the change after 2019', () => {
	const [before, after] = [drawn('before', DESK, tables), drawn('after', DESK, tables)];

	it('ends the mail leg, adds India, and names the groups', () => {
		const [then, now] = [wordsIn(before), wordsIn(after)];
		expect(then).not.toContain('largely ended');
		expect(then).not.toContain('Sellers based in India');
		expect(now).toContain('largely ended');
		expect(now).toContain('Sellers based in India');
		expect(now).toContain('Sinaloa and Jalisco New Generation');
	});

	it('leaves the mail leg hollow, without a direction', () => {
		expect(markIn(before, 'mail hollow')).toBeUndefined();
		expect(markIn(before, 'mail chevrons')).toBeDefined();
		expect(markIn(after, 'mail hollow')).toBeDefined();
		expect(markIn(after, 'mail chevrons')).toBeUndefined();
	});

	it('moves the tracks before new texts appear', () => {
		const { moves: [, moved = 1] = [], enters: [enters = 0] = [] } = after.drawing;
		expect(enters).toBeGreaterThan(moved - 0.1);
	});

	it('moves what both periods have, and replaces texts that differ', () => {
		const moved = marksIn(before).flatMap((mark) => {
			const other = markIn(after, mark.key)?.mark;
			const [a, b] = [before, after].map(({ drawing }) => drawing);
			if (!other || !a || !b) return [];
			return sameShape({ mark, drawing: a }, { mark: other, drawing: b }) ? mark.key : [];
		});
		expect(moved).toEqual(
			expect.arrayContaining(['mail', 'precursors', 'border', 'Mexico station', 'mail name'])
		);
		expect(moved).not.toContain('start name');
		expect(moved).not.toContain('supply cargo');
	});
});

it('leaves the notes to the tooltips where there is no room for them', () => {
	const note = 'The main source, agencies say';
	expect(wordsIn(drawn('after'))).toContain(note);
	expect(wordsIn(drawn('after', { width: 355, height: 275 }))).not.toContain(note);
	expect(wordsIn(drawn('after', { width: 700, height: 280 }))).not.toContain(note);
});

it('gives longer names above the upper track more lines, in both periods', () => {
	const legs = current.route.map((leg) => ({
		...leg,
		from: `Companies, sellers and ${leg.from}`
	}));
	const longer = { ...current, route: legs };
	for (const size of [{ width: 355, height: 275 }, DESK]) {
		const plots = both.map((state) => drawn(state, size, longer).place.plots[0]?.edges);
		expect(new Set(plots.map((edges) => edges?.[1])).size).toBe(1);
		expect(plots[0]?.[1]).toBeGreaterThan(drawn('before', size).place.plots[0]?.edges[1] ?? NaN);
		const texts = textsIn(drawn('after', size, longer));
		const [start, mail] = ['Companies, sellers', 'Mail'].map((name) =>
			texts.find(({ text }) => text.startsWith(name))
		);
		expect(start?.right).toBeLessThan(mail?.left ?? NaN);
		expect(start?.top).toBeGreaterThanOrEqual(0);
	}
});
