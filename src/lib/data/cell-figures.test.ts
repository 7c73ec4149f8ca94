import { describe, expect, it } from 'vitest';
import { cellFigures } from './cell-figures';
import { columnType } from './column-type';
import type { RawTable } from './raw-tables';

/** A table as it is in its file. */
function table(file: string, [header = '', ...lines]: readonly string[]): RawTable {
	const rows = lines.map((line) => line.split(','));
	const columns = header.split(',').map((name, i) => ({
		name,
		type: columnType(rows.map((row) => row[i] ?? ''))
	}));
	return { file, name: file.replace('.csv', ''), text: '', columns, rows };
}

const rain = table('rain.csv', [
	'month,rain,wet_days,source',
	'2015-07,2.3,2,noaa',
	'2015-08,1083.25,12,noaa',
	'2015-09,,,noaa'
]);
const states = table('state-rates.csv', [
	'year,state,rate,checked',
	'2014,New Mexico,35.5,2020-01-31',
	'2014,Ohio,24.6,',
	'2015,Ohio,29.9,'
]);
const keys = { 'rain.csv': ['month'], 'state-rates.csv': ['year', 'state'] };

const find = (text: string, known: readonly string[] = []) =>
	cellFigures(text, [rain, states], keys, new Set(known));
const textOf = (id: string) => find(`{${id}}`)[0]?.text;

describe('a figure of a cell', () => {
	it.each([
		['rain-2015-07-rain', '2.3'],
		['rain-2015-08-rain', '1,083.25'],
		['rain-2015-08-wet-days', '12'],
		['state-rates-2014-new-mexico-rate', '35.5'],
		['state-rates-2014-new-mexico-checked', '31 January 2020'],
		['rain-first-month', 'July 2015'],
		['rain-last-source', 'noaa'],
		['rain-highest-rain', '1,083.25'],
		['rain-highest-rain-month', 'August 2015'],
		['rain-lowest-rain-wet-days', '2'],
		['rain-total-rain', '1,085.55'],
		['state-rates-highest-rate-state', 'New Mexico'],
		['state-rates-last-year', '2015']
	])('is named by its place: %s is %s', (id, text) => {
		expect(textOf(id)).toBe(text);
	});

	it('has the number and the file of the table', () => {
		expect(find('rain-2015-08-rain > 2')).toEqual([
			{ id: 'rain-2015-08-rain', text: '1,083.25', value: 1083.25, table: 'rain.csv' }
		]);
		expect(find('{rain-first-month}')[0]?.value).toBeNull();
	});

	it.each(['rain-2015-09-rain', 'rain-2016-01-rain', 'rain-2015-07-snow', 'rain-total-source'])(
		'is not there for a blank or unknown cell: %s',
		(id) => {
			expect(find(id)).toEqual([]);
		}
	);

	it('gives way to a figure that is computed under the same id', () => {
		expect(find('{rain-first-rain} {rain-last-month}', ['rain-first-rain'])).toMatchObject([
			{ id: 'rain-last-month' }
		]);
	});

	it('is not there for rows whose keys are the same words', () => {
		const twice = table('docks.csv', ['name,boats', 'Pier 1,3', 'Pier-1,4', 'Pier 2,5']);
		const found = cellFigures(
			'docks-pier-1-boats docks-pier-2-boats',
			[twice],
			{ 'docks.csv': ['name'] },
			new Set()
		);
		expect(found.map(({ id }) => id)).toEqual(['docks-pier-2-boats']);
	});
});
