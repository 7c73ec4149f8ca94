import { describe, expect, it } from 'vitest';
import { FIXTURE, figuresOf, fixtureTables as tables } from '../../../tests/support/fixture-tables';
import { editedTables } from '../../../tests/support/edited-tables';
import { figuresById } from '$lib/data/figure';
import { computeFigures } from './figures';
import { dateWords } from '$lib/data/day';
import { eventDates } from './figures-events';

const figures = figuresOf(FIXTURE);

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
		const edited = figuresOf(dir);
		expect(edited['reported-july-2022']?.text).toBe('107,683');
		expect(edited['without-synthetic-july-2022']?.text).toBe('35,147');
		expect(edited['dots']?.text).toBe('1,077');
	});

	it('follows the ages table', () => {
		const dir = editedTables('ages.csv', (text) => text.replace('18,44', '18,45'));
		const edited = figuresOf(dir);
		expect(edited['age-overdose-high']?.text).toBe('45');
	});

	it('omits a day that is unknown and a phone number that does not exist', () => {
		expect(figures['un-2022-day']).toBeUndefined();
		expect(figures['phone-naloxone']).toBeUndefined();
		expect(figures['control-announced-date']).toMatchObject({ value: null, table: 'events.csv' });
	});

	it('links phone numbers and the site for treatment', () => {
		expect(figures['phone-samhsa']?.href).toBe('tel:+18006624357');
		expect(figures['site-treatment']).toMatchObject({
			text: 'FindTreatment.gov',
			href: 'https://findtreatment.gov'
		});
	});

	it('formats a range of days as briefly as possible', () => {
		const days = (date: string, end: string | null) => {
			const [event] = tables.events;
			if (!event) throw new Error('there are no events');
			const events = [{ ...event, id: 'talks', date, end, when: dateWords(date, end) }];
			return eventDates({ ...tables, events }).map(({ text }) => text.replaceAll('\u00a0', ' '));
		};
		expect(days('2023-06-18', '2023-06-20')).toEqual(['18 to 20 June 2023', '18 to 20 June']);
		expect(days('2023-06-18', '2023-06-19')).toEqual(['18 and 19 June 2023', '18 and 19 June']);
		expect(days('2022-08', null)).toEqual(['August 2022']);
	});

	it('follows the tables of stated figures, published figures and events', () => {
		const stated = editedTables('stated.csv', (text) => text.replace('37.2', '37.5'));
		expect(figuresOf(stated)['chemical-sales-2017']?.text).toBe('37.5');
		const published = editedTables('published.csv', (text) => text.replace('1300', '1350'));
		expect(figuresOf(published)['wv-published']?.text).toBe('1,350');
		const events = editedTables('events.csv', (text) => text.replace('2019-04-01', '2019-04-02'));
		expect(figuresOf(events)['control-announced-date']?.text).toBe('2\u00a0April 2019');
	});

	it('takes the end of the line as newest if there are no newer releases', () => {
		const figures = figuresById(computeFigures({ ...tables, later: [] }));
		expect(figures['later-synthetic-points']?.text).toBe('0');
		expect(figures['later-synthetic-month']?.text).toBe(figures['latest-month']?.text);
		expect(figures['later-synthetic-predicted']?.text).toBe('40,528');
	});

	it('throws on a missing row that a figure needs, and names it', () => {
		const dir = editedTables('potency.csv', (text) => text.replace(/Carfentanil.*\n/, ''));
		expect(() => figuresOf(dir)).toThrow('the tables have no row for Carfentanil against morphine');
	});
});
