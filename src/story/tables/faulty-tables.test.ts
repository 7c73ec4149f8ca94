import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { parseMonth } from '$lib/data/month';
import { deathsAt } from './series';
import { loadTables } from './tables';

type Edit = (text: string) => string;

const replace =
	(from: string | RegExp, to: string): Edit =>
	(text) =>
		text.replace(from, to);

// In tables that are maintained by hand, whose rows move, rows are added rather than edited.
const add =
	(row: string): Edit =>
	(text) =>
		`${text}${row}\n`;

const event = ({ date = '2019-08-01', end = '' }) =>
	add(
		`added,control,${date},${end},China,china,us-president,A pledge,A pledge,A pledge is made,done,nyt-2019,`
	);

/** The faults of each table: what is wrong, the edit, and the end of the sentence about it. */
const FAULTS: Record<string, [what: string, edit: Edit, sentence: string][]> = {
	'overdose-12mo.csv': [
		[
			'a missing month',
			replace(/2020-03,heroin,.*\n/, ''),
			'overdose-12mo.csv:588:1: found April 2020 after February 2020 for heroin, expected every month in between.'
		],
		[
			'a missing month of a newer release',
			replace(/2025-11,synthetic_opioids,.*\n/, ''),
			'overdose-12mo.csv:267:1: found December 2025 after October 2025 for synthetic_opioids of a newer release, expected every month in between.'
		],
		[
			'a class that ends early',
			replace(/2025-08,cocaine,.*\n/, ''),
			'overdose-12mo.csv:524:1: found July 2025 as the last month of cocaine, expected August 2025 as in the other drug classes.'
		],
		[
			'a class that is gone',
			replace(/.*,cocaine,.*\n/g, ''),
			'overdose-12mo.csv: found no release with rows of all 5 drug classes, expected one.'
		],
		[
			'a release older than the main one',
			add('2014-12,heroin,1,1,2024-04'),
			'overdose-12mo.csv:654:20: found the release 2024-04, expected 2026-01 or a newer one.'
		],
		[
			'an unknown class',
			replace('2015-01,heroin', '2015-01,heroine'),
			'overdose-12mo.csv:526:9: found "heroine" in column drug_class, expected one of all_drugs, synthetic_opioids, psychostimulants, cocaine, heroin.'
		]
	],
	'fentanyl-by-name-12mo.csv': [
		[
			'a missing month by name',
			replace(/2020-03,.*\n/, ''),
			'fentanyl-by-name-12mo.csv:16:1: found April 2020 after February 2020 for fentanyl, expected every month in between.'
		],
		[
			'two releases in one line',
			replace('2024-06,61075,2025-01', '2024-06,61075,2025-02'),
			'fentanyl-by-name-12mo.csv:67:15: found the release 2025-02, expected 2025-01 in every row.'
		]
	],
	'precursor-statements.csv': [
		[
			'a share without a bound',
			replace(',98,about,', ',98,,'),
			'precursor-statements.csv:5:69: found "" in column bound, expected a bound, as there is a share.'
		],
		[
			'a name too long for a phone',
			replace('DEA report', 'Drug Enforcement Administration'),
			'precursor-statements.csv:2:69: found "Drug Enforcement Administration" in column speaker_short, expected at most 26 characters.'
		]
	],
	'potency.csv': [
		[
			'a range upside down',
			replace(',50,100,', ',100,50,'),
			'potency.csv:7:23: found "50" in column high, expected a number that is not below the low end.'
		]
	],
	'seizures.csv': [
		[
			'a year that is neither whole nor partial',
			replace('2019,no', '2019,0'),
			'seizures.csv:2:6: found "0" in column partial, expected yes or no.'
		]
	],
	'events.csv': [
		[
			'an event on a topic that no chart tells',
			replace('un-2022,controls', 'un-2022,control-list'),
			'events.csv:6:9: found "control-list" in column topics, expected words out of control, climb, controls, letters, trip, announced, noted.'
		],
		[
			'an event that ends before its day',
			event({ end: '2019-07-31' }),
			'found "2019-07-31" in column end, expected a later day of the month that the date is in.'
		],
		[
			'a date in words',
			event({ date: 'August 2019' }),
			'found "August 2019" in column date, expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD.'
		]
	],
	'states-12mo.csv': [
		[
			'a blank without a reason',
			replace('AK,2015-01,,,low quality,', 'AK,2015-01,,,,'),
			'states-12mo.csv:2:14: found "" in column blank, expected the reason why no deaths are reported.'
		],
		[
			'a reason with a count',
			replace('AK,2015-01,,,', 'AK,2015-01,17,17,'),
			'states-12mo.csv:2:18: found "low quality" in column blank, expected nothing, as deaths are reported.'
		],
		[
			'a place that is not a state',
			replace('AK,2015-01', 'PR,2015-01'),
			'states-12mo.csv:2:1: found "PR" in column state, expected the postal code of a state or DC.'
		],
		[
			'a gap in the months of a state',
			replace(/WV,2022-03,.*\n/, ''),
			'states-12mo.csv:6595:4: found April 2022 after February 2022 for WV, expected every month in between.'
		],
		[
			'a gap before the months of the newer release',
			replace(/WV,2025-09,.*\n/, ''),
			'states-12mo.csv:6637:4: found October 2025 after August 2025 for WV, expected every month in between.'
		],
		[
			'a state that begins late',
			replace(/WV,2015-01,.*\n/, ''),
			'states-12mo.csv:6509:1: found 127 months of WV in the release 2026-01, expected all 128 from 2015-01 to 2025-08.'
		],
		[
			'a month in two releases',
			add('WV,2025-08,454,490,,2026-06'),
			'states-12mo.csv:6775:1: found a second row for "WV, 2025-08", expected one: the first is in line 6636.'
		],
		[
			'a third release',
			replace(/(WV,2026-01,.*),2026-06/, '$1,2026-08'),
			'states-12mo.csv:6641:21: found a third release, 2026-08, expected two at most: 2026-01 and 2026-06.'
		]
	],
	'states-yearly.csv': [
		[
			'deaths without a basis',
			replace('AK,Alaska,2015,14,737498,residents', 'AK,Alaska,2015,14,737498,'),
			'states-yearly.csv:12:26: found "" in column basis, expected whose deaths these are.'
		],
		[
			'a basis without deaths',
			replace('AK,Alaska,2015,14,', 'AK,Alaska,2015,,'),
			'states-yearly.csv:12:24: found "residents" in column basis, expected nothing, as no deaths are given.'
		],
		[
			'a state without residents',
			replace('AK,Alaska,2015,14,737498', 'AK,Alaska,2015,14,0'),
			'states-yearly.csv:12:19: found "0" in column population, expected at least one resident.'
		],
		[
			'a missing state',
			replace(/WV,.*\n/g, ''),
			'states-yearly.csv: found no row of WV for 2015, expected one for every year.'
		],
		[
			'a missing year of a state',
			replace(/WV,West Virginia,2019,.*\n/, ''),
			'states-yearly.csv:502:1: found no row of WV for 2019, expected one for every year.'
		],
		[
			'two names for one state',
			replace('WV,West Virginia,2019', 'WV,Western Virginia,2019'),
			'states-yearly.csv:506:4: found the name "Western Virginia" for WV, expected "West Virginia" as in its first row.'
		]
	]
};

describe('loadTables', () => {
	const faults = Object.entries(FAULTS).flatMap(([file, cases]) =>
		cases.map(([what, edit, sentence]) => [what, file, edit, sentence] as const)
	);

	it.each(faults)('rejects %s in one sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});

	it('reads a blank count as null, never as zero', () => {
		const dir = editedTables(
			'overdose-12mo.csv',
			replace('2022-07,all_drugs,107583', '2022-07,all_drugs,')
		);
		const { all_drugs: all } = loadTables(dir).deaths;
		expect(all.reported[parseMonth('2022-07') - all.first]).toBeNull();
		expect(() => deathsAt(all, 'reported', parseMonth('2022-07'))).toThrow(
			'no reported deaths are published for July 2022'
		);
	});

	it.each([
		['2019-08-01', '2019-08-02'],
		['2019-08', ''],
		['2019', '']
	])('accepts an event from %s to "%s"', (date, end) => {
		const { events } = loadTables(editedTables('events.csv', event({ date, end })));
		expect(events.find(({ id }) => id === 'added')).toMatchObject({ date, end: end || null });
	});
});
