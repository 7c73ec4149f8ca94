import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { MAIN_VINTAGE } from '../../data/make/cdc';
import { MONTH_NAMES } from '../../src/lib/data/month';

const table = (file: string) => csvParse(readFileSync(join('data/tables', file), 'utf8'));

/** One count for one place, as in the working figures. */
interface PlaceMonth {
	place: string;
	month: string;
	reported: string;
	predicted: string;
	blank: string;
	vintage: string;
}

/** The monthly table by place. New York is split into two parts that add up to it. */
function places(): PlaceMonth[] {
	return table('states-12mo.csv').flatMap((row) => {
		const { state = '', month = '', reported = '', predicted = '' } = row;
		const { blank = '', vintage = '' } = row;
		const whole = { place: state, month, reported, predicted, blank, vintage };
		if (state !== 'NY') return [whole];
		const [city, estimate] = [Number(reported) - 30, Number(predicted) - 31];
		return [
			{ ...whole, reported: '30', predicted: '31' },
			{ ...whole, place: 'YC', reported: String(city), predicted: String(estimate) }
		];
	});
}

const FOOTNOTES: Readonly<Record<string, string>> = {
	'low quality': 'See Technical Notes. Data not shown due to low data quality.',
	'fewer than 10': 'See Technical Notes.  Data suppressed (<10).'
};

/** The rows of states in CDC's file; a place that is not in the data set has none. */
export function cdcRowsOfStates(): Record<string, string | undefined>[] {
	return places()
		.filter(({ blank, vintage }) => vintage === MAIN_VINTAGE && blank !== 'not in the data set')
		.map(({ place, month, reported, predicted, blank }) => ({
			State: place,
			Year: month.slice(0, 4),
			Month: MONTH_NAMES[Number(month.slice(5)) - 1],
			Period: '12 month-ending',
			Indicator: 'Synthetic opioids, excl. methadone (T40.4)',
			'Data Value': reported,
			'Predicted Value': predicted,
			Footnote: FOOTNOTES[blank] ?? 'See Technical Notes.'
		}));
}

const NOTES: Readonly<Record<string, string>> = {
	'low quality': 'low_quality',
	'fewer than 10': 'suppressed_lt10',
	'not in the data set': 'not_in_dataset'
};

/** The second copy of the main release, with Puerto Rico, which must not reach the table. */
export function statesMonthly(): string {
	const rows = places().filter(({ vintage }) => vintage === MAIN_VINTAGE);
	return csvFormat(
		[...rows, { ...rows[0], place: 'PR', blank: 'low quality' }].map((row) => ({
			state: row.place,
			month: row.month,
			synthetic_opioids_reported: row.reported,
			synthetic_opioids_predicted: row.predicted,
			synthetic_note: NOTES[row.blank] ?? ''
		}))
	);
}

/** The newer release, with a newer value of a month that the main release has. */
export function statesLater(): string {
	const rows = places().filter(({ vintage }) => vintage !== MAIN_VINTAGE);
	return csvFormat(
		[{ ...rows[0], month: '2025-08', reported: '1' }, ...rows].map((row) => ({
			state: row.place,
			month: row.month,
			reported: row.reported,
			predicted: row.predicted,
			note: NOTES[row.blank ?? ''] ?? ''
		}))
	);
}

/** The yearly figures. Where the table has no deaths, they have ten in some months, and their rate. */
export function statesAnnual(): string {
	const december = new Map(
		table('states-12mo.csv').map((row) => [`${row.state}, ${row.month}`, row.reported])
	);
	const rows = table('states-yearly.csv')
		.filter((row) => row.state !== 'US')
		.map(({ state, name, year, deaths, population, basis }) => {
			const residents = basis === 'residents' ? deaths : '10';
			const rate = (Number(deaths || '10') / Number(population)) * 100_000;
			return {
				state,
				state_name: name,
				year,
				population,
				synthetic_opioids_wonder_residents: residents,
				wonder_months_published: basis === 'residents' ? '12' : '1',
				synthetic_opioids_vsrr_december: december.get(`${state}, ${year}-12`),
				synthetic_opioids_crude_rate: rate.toFixed(1)
			};
		});
	// A place and a year that the table omits.
	return csvFormat([{ ...rows[0], state: 'PR' }, { ...rows[0], year: '2014' }, ...rows]);
}

/** The country's final counts, with a row of another class. */
export function nationAnnual(): string {
	const rows = table('states-yearly.csv')
		.filter((row) => row.state === 'US')
		.map(({ year, deaths }) => ({
			year,
			indicator: 'synthetic_opioids',
			deaths_final_residents: deaths
		}));
	return csvFormat([{ ...rows[0], indicator: 'heroin' }, { ...rows[0], year: '2014' }, ...rows]);
}
