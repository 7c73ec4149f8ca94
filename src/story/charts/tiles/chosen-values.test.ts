import { describe, expect, it } from 'vitest';
import { formatMonth } from '$lib/data/month';
import {
	chosen,
	fixtureLines as lines,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';
import { countryOf, isYearly, lineOf, newestOf, ratesOf, whenOf } from './chosen-values';

describe('lineOf', () => {
	it('is West Virginia until a reader chooses a state', () => {
		expect(lineOf(tables).code).toBe('WV');
		expect(lineOf(chosen('OH')).code).toBe('OH');
	});
});

describe('the rates of a state without monthly counts', () => {
	const louisiana = lineOf(chosen('LA'));

	it('are those of two states', () => {
		expect(lines.filter(isYearly).map(({ code }) => code)).toEqual(['LA', 'PA']);
	});

	it('are those of ten years, each in its December', () => {
		const rates = ratesOf(louisiana);
		expect(rates).toHaveLength(10);
		expect(rates.map(({ month }) => month % 12)).toEqual(rates.map(() => 11));
		expect(rates.find(({ month }) => whenOf(louisiana, month) === '2021')?.rate.toFixed(1)).toBe(
			'25.4'
		);
	});
});

it('finds the newest rate that is published', () => {
	const { month, rate } = newestOf(countryOf(tables));
	expect([formatMonth(month), rate.toFixed(1)]).toEqual(['August 2025', '11.9']);
	expect(formatMonth(newestOf(lineOf(chosen('ND'))).month)).toBe('June 2025');
});
