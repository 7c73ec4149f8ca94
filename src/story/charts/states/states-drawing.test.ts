import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { textsIn } from '$lib/drawing/texts-in';
import { sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { servedDrawing } from '../../../../tests/support/served-drawing';
import { testDocument } from '../../../../tests/support/svg-elements';
import { boxOf } from '$lib/chart/box';
import { unitOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { comparedRates, STORY_YEAR_END } from '../../tables/selectors';
import { loadTables } from '../../tables/tables';
import { states as chart } from './states-chart';
import { claimOf, countryOf, fallOf, highestOf } from './states-values';

type StatesState = (typeof chart.states)[number];

const DESK = { width: 700, height: 480 };
const SIZES = [
	{ width: 288, height: 190 },
	{ width: 288, height: 280 },
	{ width: 355, height: 257 },
	{ width: 416, height: 190 },
	DESK,
	{ width: 1100, height: 800 }
];
const { states } = chart;

const drawn = (state: StatesState, size = DESK, data = tables): ResolvedDrawing =>
	resolvedIn(chart.draw(data, state, sizeClassOf(boxOf(size), chart.sizes)), size);
const said = (state: StatesState, size = DESK) => textsIn(drawn(state, size));
const marksIn = ({ layers }: ResolvedDrawing) => LAYERS.flatMap((layer) => [...layers[layer]]);
/** The places of all dots. */
const swarmIn = (drawing: ResolvedDrawing) =>
	marksIn(drawing).flatMap((mark) => {
		if (mark.type !== 'dots' || mark.arrange.kind !== 'points') return [];
		const { at } = mark.arrange;
		return Array.from({ length: mark.total }, (_, i) => ({
			x: at[2 * i] ?? NaN,
			y: at[2 * i + 1] ?? NaN
		}));
	});
const markIn = (drawing: ResolvedDrawing, key: string) =>
	marksIn(drawing).find((mark) => mark.key === key);

describe.each([{ width: 288, height: 143 }, ...SIZES])(
	'the swarm in $width by $height px',
	(size) => {
		const current = loadTables();
		const drawing = drawn('rates', size, current);
		const { place } = drawing;
		const main = place.plots[0];
		if (!main) throw new Error('no plot');
		const { x, y, edges } = main;
		const pitch = unitOf(main);
		const dots = swarmIn(drawing).map((dot) => ({ x: x(dot.x), y: y(dot.y) }));

		it('has no dot over another', () => {
			for (const [i, a] of dots.entries()) {
				for (const b of dots.slice(0, i)) {
					const far = Math.hypot(a.x - b.x, a.y - b.y);
					expect(far).toBeGreaterThan(pitch - 0.01);
				}
			}
		});

		it('has no dot outside the plot', () => {
			const [, top, , bottom] = edges;
			for (const dot of dots) {
				expect(dot.x - pitch / 2).toBeGreaterThan(0);
				expect(dot.x + pitch / 2).toBeLessThan(place.width);
				expect(dot.y - pitch / 2).toBeGreaterThan(top - 2);
				expect(dot.y + pitch / 2).toBeLessThan(bottom);
			}
		});

		it('has dots that may be small but are visible', () => {
			expect(pitch).toBeGreaterThan(5);
		});
	}
);

describe('the drawing of rates', () => {
	it('has a hollow dot for each state that counts where deaths happened, and a solid one for others', () => {
		const dots = comparedRates(tables);
		const hollow = dots.filter(({ basis }) => basis !== 'residents').length;
		expect(hollow).toBeGreaterThan(0);
		const drawing = drawn('rates');
		expect(markIn(drawing, 'states estimated soft')).toMatchObject({ total: hollow });
		expect(markIn(drawing, 'states estimated soft')).not.toHaveProperty('filled');
		const solid = dots.length - hollow - 1;
		expect(markIn(drawing, 'states measured soft')).toMatchObject({ total: solid, filled: solid });
	});

	it('has the highest state alone in colour, where its rate is', () => {
		const coloured = marksIn(drawn('rates')).filter(
			(mark) => mark.type === 'dots' && mark.tones.includes('accent')
		);
		const { rate } = highestOf(tables);
		expect(coloured).toMatchObject([{ total: 1, arrange: { at: [rate, 0] } }]);
	});

	it('has a dotted line at the rate of the country', () => {
		const { rate } = countryOf(tables);
		expect(markIn(drawn('rates'), 'country')).toMatchObject({
			at: [rate, 0, rate, 1],
			style: { 'stroke-dasharray': '1.5 3' }
		});
	});

	it('has postal codes in dots that are large enough', () => {
		expect(said('rates')).toEqual(
			expect.arrayContaining(comparedRates(tables).map(({ code }) => code))
		);
		expect(said('rates', { width: 288, height: 280 })).not.toContain('OH');
	});

	it('names the highest state, the country, the District of Columbia and what is not published', () => {
		for (const size of SIZES) {
			const words = said('rates', size).join('; ');
			expect(words).toContain('West Virginia 66.6; highest of any state');
			expect(words).toContain('United States 21.3');
			expect(words).toContain('North Dakota: not published');
			expect(words).toMatch(/(District of Columbia|D\.C\.) 49\.3/);
		}
		expect(said('rates')).toContain('not a state');
		expect(said('rates')).toContain('counted where the death happened');
	});

	it('keeps the names of the country and of what is not published where dots are tiny', () => {
		const words = said('rates', { width: 288, height: 95 });
		expect(words).toEqual(
			expect.arrayContaining(['United States 21.3', 'North Dakota: not published'])
		);
		expect(words).not.toContain('OH');
	});
});

describe('the drawing of the published figure', () => {
	it('shows it beside both counts of CDC, with speaker and date', () => {
		const words = said('west-virginia');
		expect(words).toContain('as published: more than 1,300');
		expect(words).toContain('CNN wire story, February 2023; not found in CDC’s data');
		expect(words).toEqual(expect.arrayContaining(['1,185 estimated', '1,143 reported']));
		expect(words.join(' ')).toMatch(/1,263 reported, 1,291 estimated.*Apr 2021/);
		for (const size of SIZES) {
			const all = said('west-virginia', size).join(' ');
			for (const figure of ['1,300', '1,143', '1,185', 'CNN wire story', '2023']) {
				expect(all).toContain(figure);
			}
		}
	});

	it('strikes through the published count and nothing else', () => {
		const struck = marksIn(drawn('west-virginia')).flatMap((mark) =>
			mark.type === 'text' ? mark.lines.flatMap((line) => line.struck ?? []) : []
		);
		expect(struck).toEqual(['more than 1,300']);
	});

	it('draws it as a short line above them, and the counts of CDC as points', () => {
		const drawing = drawn('west-virginia');
		const { month, value } = claimOf(tables);
		expect(markIn(drawing, 'claim')).toMatchObject({ at: [month - 3, value, month + 3, value] });
		expect(markIn(drawing, 'reported then')).toMatchObject({ style: { fill: 'var(--slate)' } });
		expect(markIn(drawing, 'predicted then')).toMatchObject({ style: { fill: 'var(--paper)' } });
	});
});

describe('the drawing of the fall', () => {
	it('has the fall of the months that the map compares, as the one large number', () => {
		// 1 - 490 ÷ 1,225 is 0.6.
		for (const size of sizesFrom(288)) {
			const words = said('since', size);
			expect(words).toEqual(expect.arrayContaining(['−60', '1,225', '490']));
			expect(words.join(' ')).toMatch(/Jul(y)? 2023.*Aug(ust)? 2025/);
		}
		const large = marksIn(drawn('since')).flatMap((mark) =>
			mark.type === 'text'
				? mark.lines.flatMap(({ text, size }) => (Number(size) > 20 ? text : []))
				: []
		);
		expect(large).toEqual(['−60']);
	});

	it('strikes through the figure of CNN above both lines, with who and for which months', () => {
		for (const size of sizesFrom(288)) {
			const words = said('since', size).join(' ');
			expect(words).toMatch(/CNN: more than 1,300/);
			expect(words).toMatch(/12 months to Mar(ch)? 2022/);
		}
		expect(marksIn(drawn('since')).some(({ key }) => key === 'claim')).toBe(true);
		const { predicted } = tables.states.westVirginia.deaths;
		expect(Math.max(...predicted.map((deaths) => deaths ?? 0))).toBeLessThan(claimOf(tables).value);
	});

	it('has a thick line of estimates and a thin one of reports, both dashed in the newest months', () => {
		const lines = marksIn(drawn('since')).flatMap((mark) => (mark.type === 'line' ? mark : []));
		expect(
			lines.map(({ key, style }) => [key, style.stroke, style['stroke-dasharray'] !== undefined])
		).toEqual([
			['reported', 'var(--slate)', false],
			['reported newest', 'var(--slate)', true],
			['predicted', 'var(--accent)', false],
			['predicted newest', 'var(--accent)', true]
		]);
		const [thin, , thick] = lines.map(({ style }) => Number(style['stroke-width']));
		expect(thick).toBeGreaterThan(2 * (thin ?? NaN));
	});

	it('has the same lines as that of the figure, which ends earlier, and starts at zero', () => {
		const [claim, since] = [drawn('west-virginia').drawing, drawn('since').drawing];
		expect(since.x[1]).toBe(fallOf(tables).to.month);
		expect(claim.x[1]).toBe(STORY_YEAR_END);
		expect(since.series).toEqual(claim.series);
		for (const { y } of [claim, since]) expect(y[0]).toBe(0);
	});
});

it('has no label smaller than 12 pixels', () => {
	for (const state of states) {
		for (const size of SIZES) {
			for (const mark of marksIn(drawn(state, size))) {
				if (mark.type !== 'text') continue;
				const sizes = [mark.size, ...mark.lines.map((line) => line.size)];
				for (const each of sizes) if (typeof each === 'number') expect(each).toBeGreaterThan(11);
			}
		}
	}
});

it('draws a month without neighbours as a point', () => {
	const { westVirginia } = tables.states;
	const { first, reported, predicted } = westVirginia.deaths;
	const alone = (values: readonly (number | null)[]) =>
		values.map((value, i) => (i === 3 || i === 5 ? null : value));
	const deaths = { first, reported: alone(reported), predicted: alone(predicted) };
	const states = { ...tables.states, westVirginia: { ...westVirginia, deaths } };
	const drawing = drawn('since', DESK, { ...tables, states });
	expect(markIn(drawing, `reported ${first + 4}`)).toMatchObject({ at: [first + 4, reported[4]] });
	expect(marksIn(drawn('since')).filter(({ key }) => /^reported \d/.test(key))).toEqual([]);
});

describe('the transition between dots and line', () => {
	beforeAll(() => void vi.stubGlobal('document', testDocument));
	afterAll(() => void vi.unstubAllGlobals());

	/** The opacity of what is drawn best, without the axes, in each of forty frames. */
	function visibleIn(from: StatesState, to: StatesState): number[] {
		const { svg, scene } = servedDrawing(drawn(from), from);
		const axes = svg.layers.back;
		scene.head(drawn(to), to);
		return Array.from({ length: 41 }, (_, i) => {
			scene.at(i / 40);
			const marks = [svg.layers.plot, svg.layers.front].flatMap((layer) => layer.children);
			expect(axes.children.length).toBeGreaterThan(0);
			return Math.max(0, ...marks.map((mark) => Number(mark.getAttribute('opacity') ?? 1)));
		});
	}

	it.each(['west-virginia', 'since'] as const)('always has one of them in view: %s', (state) => {
		expect(Math.min(...visibleIn('rates', state))).toBeGreaterThan(0.5);
		expect(Math.min(...visibleIn(state, 'rates'))).toBeGreaterThan(0.5);
	});

	it('never flings a dot across the stage', () => {
		const { svg, scene } = servedDrawing(drawn('rates'), 'rates');
		const places = () =>
			svg.layers.front.children[0]?.children.map((each) => each.getAttribute('d'));
		const before = places();
		scene.head(drawn('west-virginia'), 'west-virginia');
		scene.at(0.4);
		expect(places()).toEqual(before);
	});
});
