import { beforeEach, describe, expect, it } from 'vitest';
import { editWorking, workingFolder } from '../../tests/support/working-folder';
import { CDC_FILE, MAIN_VINTAGE, readCdc } from './cdc';
import { COPY_FILE, LATER_FILE, stateMonthRows, type StateMonth } from './states-monthly';
import { stateYearRows } from './states-yearly';

const YEARLY = 'states_annual.csv';

let from: string;

beforeEach(() => {
	from = workingFolder();
});

const edit = (file: string, pattern: string | RegExp, replacement: string) =>
	editWorking(from, file, pattern, replacement);
const months = () => stateMonthRows(from, readCdc(from));
const years = () => stateYearRows(from, months());
const monthOf = (state: string, month: string): StateMonth | undefined =>
	months().find((row) => row.state === state && row.month === month);
const yearOf = (state: string, year: string) =>
	years().find((row) => row.state === state && row.year === year);

/** Changes a count in both copies of the main release, so that they still agree. */
function editBoth(place: string, month: string, name: string, reported: string): void {
	const row = new RegExp(`^(${place},${month.slice(0, 4)},${name},.*T40\\.4\\)"),\\d+`, 'm');
	edit(CDC_FILE, row, `$1,${reported}`);
	edit(COPY_FILE, new RegExp(`^(${place},${month}),\\d+`, 'm'), `$1,${reported}`);
}

describe('stateMonthRows', () => {
	it('adds New York City to the rest of New York', () => {
		expect(monthOf('NY', '2022-03')).toMatchObject({ reported: '4650', predicted: '4821' });
		editBoth('YC', '2022-03', 'March', '4000');
		expect(monthOf('NY', '2022-03')).toMatchObject({ reported: '4030', predicted: '4821' });
		expect(months().some((row) => ['YC', 'PR', 'US'].includes(row.state))).toBe(false);
	});

	it('leaves New York blank if one of its parts is blank, and gives the reason', () => {
		const row = /^(YC,2022,March,.*T40\.4\)"),\d+,,,,See Technical Notes\.,,\d+$/m;
		edit(CDC_FILE, row, '$1,,,,,Data not shown due to low data quality.,,');
		edit(COPY_FILE, /^YC,2022-03,.*$/m, 'YC,2022-03,,,low_quality');
		expect(monthOf('NY', '2022-03')).toMatchObject({
			reported: '',
			predicted: '',
			blank: 'low quality'
		});
	});

	it("takes the reasons for blanks from CDC's footnotes and from states that its file omits", () => {
		expect(monthOf('AK', '2015-01')?.blank).toBe('low quality');
		expect(monthOf('AK', '2016-10')?.blank).toBe('fewer than 10');
		expect(monthOf('LA', '2020-01')?.blank).toBe('not in the data set');
	});

	it('takes only the months after the main release from the newer release', () => {
		const rows = months().filter(({ state }) => state === 'AK');
		const main = rows.filter(({ vintage }) => vintage === MAIN_VINTAGE);
		const newer = rows.filter(({ vintage }) => vintage > MAIN_VINTAGE);
		expect(newer.length).toBeGreaterThan(0);
		const last = main.at(-1)?.month ?? '';
		expect(newer.filter(({ month }) => month <= last)).toEqual([]);
	});

	const faults: [string, () => void, string][] = [
		[
			"CDC's file and the working copy differ",
			() => edit(COPY_FILE, 'WV,2022-03,1143,', 'WV,2022-03,1300,'),
			"WV of 2022-03 is 1143 / 1185 in CDC's file and 1300 / 1185 in states_12mo.csv."
		],
		[
			'the two copies give different reasons for a blank',
			() => edit(COPY_FILE, 'AK,2015-01,,,low_quality', 'AK,2015-01,,,suppressed_lt10'),
			"AK of 2015-01 is blank / blank (low quality) in CDC's file and blank / blank (fewer than 10)"
		],
		[
			'the working copy lacks a month',
			() => edit(COPY_FILE, /^WV,2022-03,.*\n/m, ''),
			"WV of 2022-03 is 1143 / 1185 in CDC's file and no row in states_12mo.csv."
		],
		[
			'a place appears twice in one month',
			() => edit(COPY_FILE, /^(WV,2022-03,.*\n)/m, '$1$1'),
			'states_12mo.csv has WV of 2022-03 twice.'
		],
		[
			'CDC leaves a count blank without a footnote',
			() => edit(CDC_FILE, 'See Technical Notes. Data not shown due to low data quality.', ''),
			`${CDC_FILE} leaves AK of 2015-01 blank and does not say why.`
		],
		[
			'a note is unknown',
			() => edit(LATER_FILE, 'low_quality', 'withheld'),
			`${LATER_FILE} leaves `
		],
		[
			'one part of New York is missing from the newer release',
			() => edit(LATER_FILE, /^YC,2025-10,.*\n/m, ''),
			`${LATER_FILE} lacks one of NY and YC in 2025-10.`
		]
	];

	it.each(faults)('throws when %s', (_, damage, sentence) => {
		damage();
		expect(months).toThrow(sentence);
	});
});

describe('stateYearRows', () => {
	it('uses deaths of residents, or deaths in the state if months are withheld', () => {
		expect(yearOf('WV', '2021')).toMatchObject({ deaths: '1189', basis: 'residents' });
		expect(yearOf('WY', '2021')).toMatchObject({ deaths: '36', basis: 'place of death' });
	});

	it('leaves an incomplete year blank even if the working figures have a rate for it', () => {
		expect(yearOf('ND', '2022')).toMatchObject({ deaths: '', population: '781057', basis: '' });
		expect(yearOf('NE', '2022')).toMatchObject({ deaths: '', population: '1972246', basis: '' });
	});

	it('puts the country first, with the summed population of all states', () => {
		const [first] = years();
		expect(first).toMatchObject({ state: 'US', year: '2015', deaths: '9580' });
		expect(yearOf('US', '2021')).toMatchObject({ deaths: '70601', population: '332099760' });
		edit(YEARLY, /^(WV,West Virginia,2021),1785618,/m, '$1,1785619,');
		expect(yearOf('US', '2021')?.population).toBe('332099761');
	});

	const faults: [string, () => void, string][] = [
		[
			'a rate does not match its deaths',
			() => edit(YEARLY, /^(WV,West Virginia,2021,.*),66\.6$/m, '$1,90.9'),
			'states_annual.csv has a rate of 90.9 for WV in 2021, the deaths and the people in it give 66.6.'
		],
		[
			'a rate matches neither its year nor the published months',
			() => edit(YEARLY, /^(ND,North Dakota,2022,.*),1\.3$/m, '$1,4.1'),
			'has a rate of 4.1 for ND in 2022, the deaths and the people in it give nothing.'
		],
		[
			'a rate covers only some months although the deaths cover the whole year',
			() => edit(YEARLY, /^(WY,Wyoming,2021,.*),6\.2$/m, '$1,1.7'),
			'has a rate of 1.7 for WY in 2021, the deaths and the people in it give 6.2.'
		],
		[
			'a count to December differs from the monthly table',
			() => edit(YEARLY, /^(WY,Wyoming,2021,.*),36,/m, '$1,63,'),
			'states_annual.csv gives 63 for WY to December 2021, the monthly table 36.'
		]
	];

	it.each(faults)('throws when %s', (_, damage, sentence) => {
		damage();
		expect(years).toThrow(sentence);
	});
});
