import { STATE_CODES } from '../../src/story/tables/state-codes';
import type { DrugClass } from '../../src/story/tables/classes';

/** The data set of CDC: “VSRR Provisional Drug Overdose Death Counts”. */
export const DATASET = 'xkb8-kh2a';

/** Where CDC exports it as CSV, with the columns below. */
export const ADDRESS = `https://data.cdc.gov/api/views/${DATASET}/rows.csv?accessType=DOWNLOAD`;

/** Its columns, in CDC’s order. */
export const CDC_COLUMNS = [
	'State',
	'Year',
	'Month',
	'Period',
	'Indicator',
	'Data Value',
	'Percent Complete',
	'Percent Pending Investigation',
	'State Name',
	'Footnote',
	'Footnote Symbol',
	'Predicted Value'
] as const;

/** One of them. */
export type CdcColumn = (typeof CDC_COLUMNS)[number];

/** The position of a column in a row, from 0. */
export const columnIndex = (column: CdcColumn): number => CDC_COLUMNS.indexOf(column);

/** The period of every row. */
export const PERIOD = '12 month-ending';

/** The indicator that the story draws for each state. */
export const SYNTHETIC_OPIOIDS = 'Synthetic opioids, excl. methadone (T40.4)';

/** The indicators that the story draws, and their drug classes. */
export const CLASS_OF: ReadonlyMap<string, DrugClass> = new Map<string, DrugClass>([
	['Number of Drug Overdose Deaths', 'all_drugs'],
	[SYNTHETIC_OPIOIDS, 'synthetic_opioids'],
	['Psychostimulants with abuse potential (T43.6)', 'psychostimulants'],
	['Cocaine (T40.5)', 'cocaine'],
	['Heroin (T40.1)', 'heroin']
]);

/** Deaths of all causes. Those of the country are the sum of its parts, in each release. */
export const ALL_CAUSES = 'Number of Deaths';

/** New York City, which CDC counts apart from the rest of its state. */
export const NEW_YORK_CITY = 'YC';

/** Puerto Rico, which CDC does not count as a part of the country. */
export const PUERTO_RICO = 'PR';

/** The country: the fifty states and the District of Columbia. */
export const COUNTRY = 'US';

/** The codes of all jurisdictions in the file, with the country. */
export const JURISDICTIONS: ReadonlySet<string> = new Set([
	...STATE_CODES,
	NEW_YORK_CITY,
	PUERTO_RICO,
	COUNTRY
]);

/** The places that a state consists of in the file. */
export const placesOf = (state: string): readonly string[] =>
	state === 'NY' ? ['NY', NEW_YORK_CITY] : [state];

/** How many months after its newest month CDC publishes a release. */
export const LAG = 5;
