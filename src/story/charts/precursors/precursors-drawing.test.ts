import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark, TextMark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { servedDrawing } from '../../../../tests/support/served-drawing';
import { testDocument } from '../../../../tests/support/svg-elements';
import { theClaim } from '../../tables/selectors';
import type { PrecursorsState } from './precursors';
import { drawPrecursors } from './precursors-drawing';
import { precursors } from './precursors-chart';

const NARROWEST = { width: 288, height: 280 };
const PHONE = { width: 358, height: 280 };
const DESK = { width: 760, height: 520 };

const { statements } = tables;

const drawn = (state: PrecursorsState, size = DESK) =>
	resolvedIn(drawPrecursors(tables, state, sizeClassOf(boxOf(size), precursors.sizes)), size);

const marksIn = ({ layers }: ResolvedDrawing) => layers.front;

/** How many dots of each kind are drawn. */
const dotsIn = (resolved: ResolvedDrawing) =>
	Object.fromEntries(
		marksIn(resolved).flatMap((mark) =>
			mark.type === 'rect' ? [[mark.key, mark.at.length / 4]] : []
		)
	);

const textsIn = (resolved: ResolvedDrawing) =>
	marksIn(resolved).filter((mark): mark is TextMark => mark.type === 'text');

const wordsOf = ({ lines }: TextMark) =>
	lines.map(({ text, more }) => (more ? `${text} ${more}` : text)).join(' ');

/** The texts whose keys start with a word, in order. */
const named = (resolved: ResolvedDrawing, start: string) =>
	textsIn(resolved).filter(({ key }) => key.startsWith(start));

const pixelsOf = ({ drawing, place }: ResolvedDrawing, mark: Mark) =>
	Array.from(numbersOf(mark, drawing, place));

describe('the hundred dots', () => {
	const { share } = theClaim(tables);

	it.each([PHONE, DESK])('are as many as are claimed, and the others, in $width px', (size) => {
		expect(dotsIn(drawn('claim', size))).toEqual({ claimed: share, others: 100 - share });
	});

	it('are hatched and dashed if they are claimed, and never solid', () => {
		const dots = marksIn(drawn('claim')).flatMap((mark) =>
			mark.type === 'rect' ? [mark.style] : []
		);
		expect(dots.map(({ fill }) => fill)).toEqual(['hatch-accent', 'none']);
		for (const style of dots) expect(style['stroke-dasharray']).toMatch(/\d/);
	});

	it('are circles of one size in a square', () => {
		const resolved = drawn('claim');
		const { cell } = resolved.place.cells;
		const circles = marksIn(resolved).flatMap((mark) =>
			mark.type === 'rect' ? pixelsOf(resolved, mark) : []
		);
		const sides = circles.filter((_, i) => i % 4 > 1).map((side) => side.toFixed(3));
		expect(new Set(sides)).toEqual(new Set([(cell * 0.72).toFixed(3)]));
		expect(cell * 10).toBeLessThan(DESK.width * 0.63);
	});

	it('shrink and stay beside the list, where there is room', () => {
		expect(dotsIn(drawn('all-statements'))).toEqual(dotsIn(drawn('claim')));
		const cell = (state: PrecursorsState) => drawn(state).place.cells.cell;
		expect(cell('all-statements')).toBeLessThan(cell('claim') * 0.6);
		expect(dotsIn(drawn('all-statements', PHONE))).toEqual({});
	});
});

describe('the caption', () => {
	const said = (size: typeof DESK) => textsIn(drawn('claim', size)).map(wordsOf).join(' ');

	it.each([NARROWEST, PHONE, DESK])(
		'says that it is a claim, whose, and that a method is missing, in $width px',
		(size) => {
			expect(said(size)).toMatch(/^A claim Rep\. .*Trone.*Feb(ruary)? 2023/);
			expect(said(size)).toContain('Published method: none found.');
			expect(said(size)).toContain('By weight, shipments or sellers? Not\u00a0said.');
		}
	);

	it('names the share beside the dots, where there is room', () => {
		expect(said(DESK)).toContain('Almost 98 in 100 precursors');
		expect(said(PHONE)).not.toContain('98');
	});

	it('keeps right of the dots', () => {
		for (const size of [NARROWEST, PHONE, DESK]) {
			const resolved = drawn('claim', size);
			for (const text of textsIn(resolved)) {
				expect(pixelsOf(resolved, text)[0]).toBeCloseTo(resolved.place.cells.cell * 10 + 20);
			}
		}
	});
});

describe('the list of statements', () => {
	it.each([NARROWEST, PHONE, DESK])('has all statements in their order, in $width px', (size) => {
		const speakers = named(drawn('all-statements', size), 'speaker').map(
			({ lines }) => lines[0]?.text
		);
		expect(speakers).toEqual(statements.map(({ speakerShort }) => speakerShort));
	});

	it('has the date of each statement below its speaker, beside it, or after it', () => {
		const dates = (size: typeof DESK) => named(drawn('all-statements', size), 'date').map(wordsOf);
		expect(dates(DESK)).toHaveLength(statements.length);
		expect(dates(DESK)[3]).toBe('Feb 2023');
		expect(dates(PHONE)[3]).toBe('Feb ’23');
		expect(dates(NARROWEST)).toEqual([]);
		const [speaker] = named(drawn('all-statements', NARROWEST), 'speaker cnn');
		expect(speaker && wordsOf(speaker)).toBe('Rep. Trone, to CNN Feb ’23');
	});

	it('leaves out dates where names are too long for them', () => {
		const longer = {
			...tables,
			statements: statements.map((each) => ({ ...each, speakerShort: `${each.speakerShort}, USA` }))
		};
		const drawing = (size: typeof DESK) =>
			resolvedIn(
				drawPrecursors(longer, 'all-statements', sizeClassOf(boxOf(size), precursors.sizes)),
				size
			);
		expect(named(drawing(PHONE), 'date')).toEqual([]);
		expect(named(drawing({ width: 440, height: 290 }), 'date')).toHaveLength(statements.length);
		const [speaker] = named(drawing(NARROWEST), 'speaker house-committee-video');
		expect(speaker && wordsOf(speaker)).toBe('House committee, video, USA');
	});

	it('has shares in the accent, and words instead of a number soft and in italics', () => {
		const shares = named(drawn('all-statements'), 'share').map(({ lines: [line] }) => line);
		expect(shares).toHaveLength(statements.length);
		shares.forEach((line, i) => {
			const isNumber = statements[i]?.share !== null;
			expect(line?.tone).toBe(isNumber ? 'accent' : 'soft');
			expect(line?.italic).toBe(isNumber ? undefined : true);
			expect(/\d/.test(line?.text ?? '')).toBe(isNumber);
		});
	});

	it('has its rows where the data points are', () => {
		for (const size of [NARROWEST, PHONE, DESK]) {
			const resolved = drawn('all-statements', size);
			const y = resolved.place.plots[0]?.y;
			named(resolved, 'share').forEach((text, i) => {
				expect(pixelsOf(resolved, text)[1]).toBeCloseTo((y?.(i) ?? NaN) + 4, 3);
			});
		}
	});
});

describe.each([PHONE, DESK])('the transition in $width px', (size) => {
	beforeAll(() => void vi.stubGlobal('document', testDocument));
	afterAll(() => void vi.unstubAllGlobals());

	it.each([
		['claim', 'all-statements'],
		['all-statements', 'claim']
	] as const)('from %s to %s shows something at every moment', (from, to) => {
		const { svg, scene } = servedDrawing(drawn(from, size), from);
		scene.head(drawn(to, size), to);
		for (let time = 0; time <= 1; time += 0.02) {
			scene.at(time);
			const opacities = svg.layers.front.children.map((element) =>
				Number(element.getAttribute('opacity') ?? 1)
			);
			expect(Math.max(...opacities), `at ${time}`).toBeGreaterThan(0.3);
		}
	});
});

it('moves the dots between the claim and the list, and fades only texts and rules', () => {
	vi.stubGlobal('document', testDocument);
	const { svg, scene } = servedDrawing(drawn('claim'), 'claim');
	const dots = svg.layers.front.children.slice(0, 2);
	const before = dots.map((dot) => dot.getAttribute('d'));
	scene.head(drawn('all-statements'), 'all-statements');
	for (const time of [0.25, 0.5, 1]) {
		scene.at(time);
		expect(dots.map((dot) => dot.getAttribute('opacity'))).toEqual([null, null]);
		expect(dots.map((dot) => dot.getAttribute('d'))).not.toEqual(before);
	}
	vi.unstubAllGlobals();
});
