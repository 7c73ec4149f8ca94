import { describe, expect, test } from 'vitest';
import { namedRows } from './named-rows';

const table = (...rows: (string | number | null)[][]) => ({ columns: [], rows });

describe('the rows that a text is about', () => {
	const months = table(['2022-07', 107583, 12], ['2022-08', 107_000, null], ['2022-09', 72.3, 4]);
	const places = table(['York', 27.7], ['New York', 27.7], ['Kent', 9.1]);

	test('are the months with one of its figures', () => {
		const text = 'By July 2022, 107,583 people had died; the rate was 72.3.';
		expect(namedRows(months, text)).toEqual([0, 2]);
	});

	test('do not depend on small whole numbers or on parts of a figure', () => {
		const text = 'In 12 months, 4 states; 1,107,583 in all, and 583 more.';
		expect(namedRows(months, text)).toEqual([]);
	});

	test('are the places that it names, and not those that only share a word or a figure', () => {
		expect(namedRows(places, 'New York, 27.7; the country, 9.1.')).toEqual([1]);
		expect(namedRows(places, 'York and kent.')).toEqual([0, 2]);
	});
});
