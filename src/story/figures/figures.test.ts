import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { computeFigures } from './figures';
import { dateWords } from '$lib/data/day';
import { eventDates } from './figures-events';
import { loadTables } from '../tables/tables';

const figures = computeFigures(loadTables());
const textOf = (id: string) => figures[id]?.text;

describe('the text of a figure', () => {
	it.each([
		['reported-july-2022', '107,583'],
		['predicted-july-2022', '109,075'],
		['estimated-extra-july-2022', '1,492'],
		['synthetic-july-2022', '72,536'],
		['synthetic-predicted-july-2022', '73,513'],
		['share-july-2022', '67'],
		['without-synthetic-july-2022', '35,047'],
		['deaths-per-dot', '100'],
		['dots', '1,076'],
		['dots-synthetic', '725'],
		['cocaine-july-2022', '26,373'],
		['stimulants-july-2022', '33,890'],
		['heroin-july-2022', '7,062'],
		['classes-sum-july-2022', '139,861'],
		['hundred-thousand', '100,000'],
		['first-predicted-over-100000', '100,950'],
		['first-predicted-month', 'April 2021'],
		['first-reported-over-100000', '100,569'],
		['first-reported-month', 'June 2021'],
		['start-month', 'January 2015'],
		['reported-start', '47,523'],
		['latest-month', 'August 2025'],
		['reported-latest', '69,172'],
		['predicted-latest', '72,836'],
		['gap-latest', '3,664'],
		['synthetic-reported-latest', '38,514'],
		['synthetic-predicted-latest', '40,528'],
		['peak-month', 'August 2023'],
		['peak-predicted', '112,966'],
		['synthetic-peak-month', 'July 2023'],
		['synthetic-peak-predicted', '78,729'],
		['share-start', '12'],
		['share-peak', '70'],
		['share-peak-month', 'July 2023'],
		['share-latest', '56'],
		['heroin-start', '10,788'],
		['heroin-latest', '2,289'],
		['fentanyl-by-name-july-2022', '71,671'],
		['fentanyl-by-name-share', '99'],
		['announced-january-2025', '82,138'],
		['announced-rise', '1,400'],
		['announced-month', 'June 2025'],
		['announced-window', 'January 2025'],
		['later-january-2025', '79,896'],
		['potency-low', '50'],
		['potency-high', '100'],
		['heroin-potency-low', '30'],
		['heroin-potency-high', '50'],
		['heroin-derived-low', '1'],
		['heroin-derived-high', '3.3'],
		['nitazenes-low', '2'],
		['nitazenes-high', '40'],
		['isotonitazene', '500'],
		['carfentanil', '10,000'],
		['oxycodone', '1.5'],
		['ports-share-low', '83'],
		['ports-share-high', '92'],
		['ports-share-2023', '89'],
		['ports-first-year', '2019'],
		['ports-last-year', '2025'],
		['seized-2023', '27,023'],
		['seized-2025', '12,027'],
		['claimed-share', '98'],
		['claimed-share-committee', '97'],
		['claimed-share-newhouse', '90'],
		['statements', '10'],
		['statements-with-number', '4'],
		['age-overdose-low', '18'],
		['age-overdose-high', '44'],
		['age-claim-high', '49'],
		['so-far-year', '2026'],
		['so-far-month', 'August 2026'],
		['seized-so-far', '10,369'],
		['wv-adjusted-2021', '90.9'],
		['us-adjusted-2021', '32.4'],
		['chemical-sales-2017', '37.2'],
		['sanctioned', '300'],
		['final-2024', '79,384'],
		['control-announced-date', '1 April 2019'],
		['control-in-force-day', '1 May'],
		['trip-planned-date', '5 and 6 February 2023'],
		['trip-planned-day', '5 and 6 February'],
		['un-2022-date', '2022'],
		['control-month', 'May 2019'],
		['synthetic-at-control', '32,788'],
		['wv-deaths-2021', '1,189'],
		['wv-rate-2021', '66.6'],
		['us-rate-2021', '21.3'],
		['second-rate-2021', '49.3'],
		['wv-published', '1,300'],
		['wv-published-month', 'March 2022'],
		['wv-reported-march-2022', '1,143'],
		['wv-predicted-march-2022', '1,185'],
		['wv-peak-month', 'April 2021'],
		['wv-peak-predicted', '1,291'],
		['wv-reported-latest', '454'],
		['wv-predicted-latest', '490'],
		['wv-fall', '62'],
		['wv-later-month', 'January 2026'],
		['wv-later-reported', '434'],
		['wv-later-predicted', '453'],
		['all-fall', '36'],
		['synthetic-fall', '49'],
		['later-all-month', 'March 2026'],
		['later-all-predicted', '67,798'],
		['later-synthetic-month', 'January 2026'],
		['later-synthetic-reported', '36,825'],
		['later-synthetic-predicted', '37,488'],
		['predicted-december-2019', '72,086'],
		['synthetic-predicted-december-2019', '37,081'],
		['phone-emergency', '911'],
		['phone-lifeline', '988'],
		['phone-samhsa', '1-800-662-4357']
	])('prints %s as %s', (id, text) => {
		expect(textOf(id)?.replaceAll('\u00a0', ' ')).toBe(text);
	});
});

describe('computeFigures', () => {
	it('gives each figure its table, and its number unless it is a month', () => {
		expect(figures['reported-july-2022']).toMatchObject({
			value: 107583,
			table: 'overdose-12mo.csv'
		});
		expect(figures['share-july-2022']?.value).toBeCloseTo(67.42, 2);
		expect(figures['peak-month']?.value).toBeNull();
	});

	it('leaves the partial year 2026 out of the shares at ports of entry', () => {
		expect(figures['ports-share-2026']).toBeUndefined();
	});

	it('follows a changed count for July 2022', () => {
		const dir = editedTables('overdose-12mo.csv', (text) =>
			text.replace('2022-07,all_drugs,107583', '2022-07,all_drugs,107683')
		);
		const edited = computeFigures(loadTables(dir));
		expect(edited['reported-july-2022']?.text).toBe('107,683');
		expect(edited['without-synthetic-july-2022']?.text).toBe('35,147');
		expect(edited['dots']?.text).toBe('1,077');
	});

	it('follows the ages table', () => {
		const dir = editedTables('ages.csv', (text) => text.replace('18,44', '18,45'));
		const edited = computeFigures(loadTables(), dir);
		expect(edited['age-overdose-high']?.text).toBe('45');
	});

	it('omits a day that is unknown and a phone number that does not exist', () => {
		expect(figures['un-2022-day']).toBeUndefined();
		expect(figures['phone-naloxone']).toBeUndefined();
		expect(figures['control-announced-date']).toMatchObject({ value: null, table: 'events.csv' });
	});

	it('names several days as briefly as possible', () => {
		const days = (date: string, end: string | null) => {
			const [event] = loadTables().events;
			if (!event) throw new Error('there are no events');
			const events = [{ ...event, id: 'talks', date, end, when: dateWords(date, end) }];
			return eventDates({ ...loadTables(), events }).map(({ text }) =>
				text.replaceAll('\u00a0', ' ')
			);
		};
		expect(days('2023-06-18', '2023-06-20')).toEqual(['18 to 20 June 2023', '18 to 20 June']);
		expect(days('2023-06-18', '2023-06-19')).toEqual(['18 and 19 June 2023', '18 and 19 June']);
		expect(days('2022-08', null)).toEqual(['August 2022']);
	});

	it('follows the tables of stated figures, published figures and events', () => {
		const dir = editedTables('stated.csv', (text) => text.replace('37.2', '37.5'));
		const edited = computeFigures(loadTables(), dir);
		expect(edited['chemical-sales-2017']?.text).toBe('37.5');
		const published = editedTables('published.csv', (text) => text.replace('1300', '1350'));
		expect(computeFigures(loadTables(published))['wv-published']?.text).toBe('1,350');
		const events = editedTables('events.csv', (text) => text.replace('2019-04-01', '2019-04-02'));
		expect(computeFigures(loadTables(events))['control-announced-date']?.text).toBe(
			'2\u00a0April 2019'
		);
	});

	it('throws when newer releases have no point', () => {
		expect(() => computeFigures({ ...loadTables(), later: [] })).toThrow(
			'the tables have no newer point for all drugs'
		);
	});

	it('throws on a missing row that a figure needs, and names it', () => {
		const dir = editedTables('potency.csv', (text) => text.replace(/Carfentanil.*\n/, ''));
		expect(() => computeFigures(loadTables(dir))).toThrow(
			'the tables have no row for Carfentanil against morphine'
		);
	});
});
