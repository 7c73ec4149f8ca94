import { NATION, STATE_CODES } from '../../src/story/tables/state-codes';
import { MAIN_VINTAGE } from './cdc';
import type { Row } from './others';
import type { StateMonth } from './states-monthly';
import { readWorking, type WorkingRow } from './working';

const FILE = 'states_annual.csv';
const NATIONAL_FILE = 'annual_by_drug.csv';

/** Provisional counts begin with the first of these years, final counts end with the last. */
const YEARS = { first: 2015, last: 2024 };
const inYears = ({ year }: { year: string }) =>
	Number(year) >= YEARS.first && Number(year) <= YEARS.last;

const COLUMNS = [
	'state',
	'state_name',
	'year',
	'population',
	'synthetic_opioids_wonder_residents',
	'wonder_months_published',
	'synthetic_opioids_vsrr_december',
	'synthetic_opioids_crude_rate'
] as const;

type Annual = WorkingRow<(typeof COLUMNS)[number]>;

/** Deaths of residents if all twelve months are published, else deaths in the state, else blank. */
function deathsIn(row: Annual): { deaths: string; basis: string } {
	const residents = row.synthetic_opioids_wonder_residents;
	if (row.wonder_months_published === '12' && residents !== '') {
		return { deaths: residents, basis: 'residents' };
	}
	const inState = row.synthetic_opioids_vsrr_december;
	return { deaths: inState, basis: inState === '' ? '' : 'place of death' };
}

/**
 * Checks the deaths in a state to December against the monthly table: both copy one release.
 * @throws Error when they differ.
 */
function checkDecember(row: Annual, december: ReadonlyMap<string, string>): void {
	const theirs = row.synthetic_opioids_vsrr_december;
	const ours = december.get(`${row.state} ${row.year}`) ?? '';
	if (theirs !== ours) {
		throw new Error(
			`${FILE} gives ${theirs || 'nothing'} for ${row.state} to December ${row.year}, ` +
				`the monthly table ${ours || 'nothing'}.`
		);
	}
}

function rateOf(deaths: string, population: string): string {
	return deaths === '' ? '' : ((Number(deaths) / Number(population)) * 100_000).toFixed(1);
}

/**
 * Checks the rate in the working figures against the deaths in the table. If the table has none, the
 * rate may be that of the published months. Such a rate covers no whole year and is left out.
 * @throws Error when it is neither.
 */
function checkRate(row: Annual, deaths: string): void {
	const theirs = row.synthetic_opioids_crude_rate;
	const ours = rateOf(deaths, row.population);
	const ofSomeMonths = rateOf(row.synthetic_opioids_wonder_residents, row.population);
	if (theirs !== ours && (deaths !== '' || theirs !== ofSomeMonths)) {
		throw new Error(
			`${FILE} has a rate of ${theirs || 'nothing'} for ${row.state} in ${row.year}, ` +
				`the deaths and the people in it give ${ours || 'nothing'}.`
		);
	}
}

/** The country: final counts of residents, with the summed population of all states. */
function nationRows(folder: string, states: readonly Row[]): Row[] {
	return readWorking(folder, NATIONAL_FILE, ['year', 'indicator', 'deaths_final_residents'])
		.filter((row) => row.indicator === 'synthetic_opioids' && inYears(row))
		.map(({ year, deaths_final_residents: deaths }) => {
			const people = states
				.filter((row) => row.year === year)
				.reduce((total, row) => total + Number(row.population), 0);
			return {
				state: NATION,
				name: 'United States',
				year,
				deaths,
				population: String(people),
				basis: 'residents'
			};
		});
}

/**
 * The yearly table of states: deaths involving synthetic opioids, their basis, and population.
 * @throws Error when the working figures disagree with the monthly table or with themselves.
 */
export function stateYearRows(folder: string, months: readonly StateMonth[]): Row[] {
	const december = new Map(
		months
			.filter(({ month, vintage }) => vintage === MAIN_VINTAGE && month.endsWith('-12'))
			.map(({ state, month, reported }) => [`${state} ${month.slice(0, 4)}`, reported])
	);
	const states = readWorking(folder, FILE, COLUMNS)
		.filter((row) => STATE_CODES.some((code) => code === row.state) && inYears(row))
		.map((row): Row => {
			const { deaths, basis } = deathsIn(row);
			checkDecember(row, december);
			checkRate(row, deaths);
			const { state, state_name: name, year, population } = row;
			return { state, name, year, deaths, population, basis };
		})
		.sort((a, b) => `${a.state} ${a.year}`.localeCompare(`${b.state} ${b.year}`));
	return [...nationRows(folder, states), ...states];
}
