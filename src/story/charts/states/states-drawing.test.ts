import { describe, expect, it } from 'vitest';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { textsIn } from '$lib/drawing/texts-in';
import { sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { boxOf } from '$lib/chart/box';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { comparedRates } from '../../tables/selectors';
import { states as chart } from './states-chart';
import { claimOf, highestOf } from './states-values';

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

const drawn = (state: StatesState, size = DESK, data = tables): ResolvedDrawing =>
	resolvedIn(chart.draw(data, state, sizeClassOf(boxOf(size), chart.sizes)), size);
const said = (state: StatesState, size = DESK) => textsIn(drawn(state, size));
const marksIn = ({ layers }: ResolvedDrawing) => LAYERS.flatMap((layer) => [...layers[layer]]);
const markIn = (drawing: ResolvedDrawing, key: string) =>
	marksIn(drawing).find((mark) => mark.key === key);

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
