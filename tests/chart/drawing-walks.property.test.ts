import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DrawingSize } from '$lib/chart/chart-types';
import type { Drawing } from '$lib/drawing/drawing-types';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { loadStory } from '$story/story';
import { randomRuns, randomTimeout, seed } from '../support/random-runs';
import { emptyDrawing, servedDrawing } from '../support/served-drawing';
import { testDocument, type TestSvg } from '../support/svg-elements';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { allStates, resolvedOf, viewSizes } from './drawn-charts';
import { randomDrawing } from './random-drawings';

const { tables } = loadStory();

/** A state that a walk visits. */
interface Stop {
	chart?: string;
	state: string;
	size: DrawingSize;
	/** The drawing, if it is not that of the chart. */
	drawing?: Drawing;
}

/** The first state, and how many of its marks are there if it is drawn in parts. */
interface Start {
	stop: Stop;
	frames: number | undefined;
}

/** A transition: where it goes, and the moments that are drawn before the next one starts. */
interface Leg {
	stop: Stop;
	times: number[];
}

function resolved({ chart, state, size, drawing }: Stop): ResolvedDrawing {
	if (drawing) return resolvedIn(drawing, size);
	const found = allStates.find(({ id }) => id === chart);
	if (!found) throw new Error(`no chart ${chart}`);
	return resolvedOf(found.chart, tables, state, size);
}

/** A drawing as a page has it that starts with it. */
function fresh(drawing: ResolvedDrawing): TestSvg['drawn'] {
	const { svg, scene } = servedDrawing(drawing, '');
	scene.at(1);
	return svg.drawn;
}

/** A page that starts with a drawing, or that has drawn some of its marks in as many frames. */
function begin({ stop, frames }: Start) {
	const first = resolved(stop);
	if (frames === undefined) return servedDrawing(first, stop.state);
	const { svg, scene } = emptyDrawing();
	scene.head(first, stop.state);
	for (let i = 0; i < frames; i += 1) scene.add(() => true);
	return { svg, scene };
}

/** Walks from drawing to drawing, and compares the last one with a page that starts with it. */
function walk([start, legs, end]: [Start, Leg[], Stop]): void {
	const { svg, scene } = begin(start);
	for (const { stop, times } of legs) {
		scene.head(resolved(stop), stop.state);
		for (const time of times) scene.at(time);
	}
	const last = resolved(end);
	scene.head(last, end.state);
	for (const time of [0, 0.5, 1]) scene.at(time);
	expect(svg.drawn).toEqual(fresh(last));
}

const times = fc
	.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 })
	.map((all) => all.sort((a, b) => a - b));

/** Walks with up to five transitions. */
const walksBetween = (stop: fc.Arbitrary<Stop>): fc.Arbitrary<[Start, Leg[], Stop]> =>
	fc.tuple(
		fc.record({ stop, frames: fc.option(fc.nat(30), { nil: undefined }) }),
		fc.array(fc.record({ stop, times }), { maxLength: 4 }),
		stop
	);

const chosen = seed ?? Math.floor(Math.random() * 2 ** 31);

describe('a drawing after interrupted transitions', { timeout: randomTimeout * 12 }, () => {
	beforeAll(() => void vi.stubGlobal('document', testDocument));
	afterAll(() => void vi.unstubAllGlobals());

	it('is that of a fresh page in a chart of the story', () => {
		// Larger type has other texts, and no view changes its scale.
		const sizes = viewSizes.filter(({ scale = 1 }, i) => scale === 1 && i % 3 === 0);
		const walks = fc.constantFrom(...new Set(allStates.map(({ id }) => id))).chain((chart) => {
			const states = allStates.filter(({ id }) => id === chart).map(({ state }) => state);
			return walksBetween(
				fc.record({
					chart: fc.constant(chart),
					state: fc.constantFrom(...states),
					size: fc.constantFrom(...sizes)
				})
			);
		});
		fc.assert(fc.property(walks, walk), { numRuns: randomRuns * 20, seed: chosen });
	});

	it('is that of a fresh page if its marks are random', () => {
		const stop = fc.record({
			state: fc.constantFrom('first', 'second', 'third'),
			size: fc.constantFrom(...viewSizes),
			drawing: randomDrawing
		});
		fc.assert(fc.property(walksBetween(stop), walk), { numRuns: randomRuns * 10, seed: chosen });
	});
});
