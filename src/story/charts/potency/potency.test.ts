import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { descriptionOf } from '$lib/chart/charts';
import type { Mark } from '$lib/drawing/drawing-types';
import { loadTables } from '../../tables/tables';
import { potency } from './potency-chart';
import { drugOf, drugsOf, equalParts, valueOf } from './potency-values';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();

const size = { width: 520, height: 380, compact: false, small: 12 };
const marksIn = (state: string, data = tables): readonly Mark[] =>
	potency.draw(data, state, size).front;

describe('the drugs', () => {
	it('derive heroin from both ranges: 50 ÷ 50 to 100 ÷ 30', () => {
		const heroin = drugOf(tables, 'Heroin');
		expect(heroin).toMatchObject({ low: 1, status: 'derived', note: '50 ÷ 50 to 100 ÷ 30' });
		expect(valueOf(heroin)).toBe('1 to 3.3');
	});

	it('derive heroin anew if the range of fentanyl changes', () => {
		const edited = tables.potency.map((row) =>
			row.substance === 'Fentanyl' && row.against === 'morphine' ? { ...row, high: 150 } : row
		);
		const heroin = drugOf({ ...tables, potency: edited }, 'Heroin');
		expect([valueOf(heroin), heroin.note]).toEqual(['1 to 5', '50 ÷ 50 to 150 ÷ 30']);
	});

	it('are named if they are missing', () => {
		const without = tables.potency.filter(({ substance }) => substance !== 'Carfentanil');
		expect(() => drugsOf({ ...tables, potency: without })).toThrow(
			'no row for Carfentanil against morphine in potency.csv'
		);
		expect(() => drugOf(tables, 'Aspirin')).toThrow('no drug Aspirin');
	});
});

describe('equal relief', () => {
	const squaresIn = (data = tables) =>
		marksIn('equal', data).flatMap((mark) =>
			mark.type === 'rect' ? [[mark.key, mark.at.length / 4]] : []
		);

	it('has a square for each part: 100 of morphine, 1 of fentanyl at 100 times, 2 at 50', () => {
		expect(squaresIn()).toEqual([
			['morphine', 100],
			['fentanyl at 100', 1],
			['fentanyl at 50', 2]
		]);
		expect(descriptionOf(potency, tables, 'equal').alt).toContain('or 2 of fentanyl at 50 times');
	});

	it('has as many squares as the parts of the tables, and a part of one for the rest', () => {
		const potencies = tables.potency.map((row) =>
			row.substance === 'Fentanyl' && row.against === 'morphine' ? { ...row, low: 40 } : row
		);
		const edited = { ...tables, potency: potencies };
		expect(squaresIn(edited).at(-1)).toEqual(['fentanyl at 40', 3]);
		expect(equalParts(edited).fentanyl.at(-1)).toEqual({ parts: 2.5, times: 40 });
	});

	it('has no data points, because its squares are a ratio and not amounts', () => {
		expect(potency.dataPoints(tables, 'equal')).toEqual([]);
	});
});

describe('ranges', () => {
	it('draw each drug as a bar from its lower to its upper end, or a dot', () => {
		const bars = marksIn('others', current).flatMap((mark) =>
			mark.type === 'rect' ? [[mark.key, mark.at[0], mark.at[2]]] : []
		);
		expect(bars).toEqual(
			drugsOf(current)
				.filter(({ low, high, against }) => low < high && against === 'morphine')
				.map(({ name, low, high }) => [`range ${name}`, Math.log10(low), Math.log10(high)])
		);
	});

	it('hatch only what sources disagree on, and dot only what we derived', () => {
		const styled = (name: string, value: string) =>
			marksIn('others').filter((mark) => 'style' in mark && mark.style[name] === value);
		expect(styled('fill', 'hatch-accent').map(({ key }) => key)).toEqual(['range Nitazenes']);
		expect(styled('stroke-dasharray', '1.5 3').map(({ key }) => key)).toEqual(['range Heroin']);
	});

	it('say how heroin was derived, in the drawing, the table and the data point', () => {
		const { labels } = potency.draw(tables, 'heroin', size);
		expect(JSON.stringify(labels)).toContain('derived: 50 ÷ 50 to 100 ÷ 30');
		expect(potency.rows(tables, 'heroin').rows).toContainEqual([
			'Heroin',
			'morphine',
			1,
			3.33,
			'derived',
			'50 ÷ 50 to 100 ÷ 30'
		]);
		expect(potency.dataPoints(tables, 'heroin')[1]).toMatchObject({
			label: 'Heroin, against morphine',
			lines: ['1 to 3.3, by weight for equal pain relief', 'derived: 50 ÷ 50 to 100 ÷ 30']
		});
	});

	it('give fentanyl against heroin in the table, and no data point on an axis of morphine', () => {
		expect(
			potency.rows(tables, 'heroin').rows.map(([name, against]) => `${name} ${against}`)
		).toEqual(['Morphine morphine', 'Heroin morphine', 'Fentanyl morphine', 'Fentanyl heroin']);
		const labels = potency.dataPoints(tables, 'heroin').map(({ label }) => label);
		expect(labels).not.toContain('Fentanyl, against heroin');
	});

	it('have their caveats in the alternative text', () => {
		const { alt } = descriptionOf(potency, tables, 'others');
		expect(alt).toContain('Heroin 1 to 3.3 (derived by us)');
		expect(alt).toContain('Nitazenes 70 to 4,000 (sources disagree)');
		expect(alt).toContain('not how deadly a drug is');
	});
});
