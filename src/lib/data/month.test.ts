import { describe, expect, it } from 'vitest';
import { formatMonth, isoMonth, monthSlug, parseMonth, shortMonth } from './month';

describe('Month', () => {
	it('is a whole number that grows by one per month, across years too', () => {
		expect(parseMonth('2022-07')).toBe(24270);
		expect(parseMonth('2023-01') - parseMonth('2022-12')).toBe(1);
	});

	it('prints in full, short, as part of an id and as in the tables', () => {
		const july = parseMonth('2022-07');
		expect(formatMonth(july)).toBe('July 2022');
		expect(shortMonth(july)).toBe('Jul 2022');
		expect(monthSlug(july)).toBe('july-2022');
		expect(isoMonth(july)).toBe('2022-07');
	});

	it.each(['2015-01', '2020-12', '0900-02'])('parses and prints %s unchanged', (text) => {
		expect(isoMonth(parseMonth(text))).toBe(text);
	});

	it('names January and December', () => {
		expect(formatMonth(parseMonth('2015-01'))).toBe('January 2015');
		expect(formatMonth(parseMonth('2020-12'))).toBe('December 2020');
	});

	it.each(['2022-13', '2022-00', '2022-7', 'July 2022', '2022-07-01', ''])(
		'rejects "%s"',
		(text) => {
			expect(() => parseMonth(text)).toThrow(`found "${text}", expected a month as YYYY-MM`);
		}
	);
});
