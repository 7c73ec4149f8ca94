import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { parseMonth } from './month';
import { deathsAt } from './series';
import { loadTables } from './tables';

describe('a faulty table', () => {
	const faults: [string, string, (text: string) => string, string][] = [
		[
			'a letter in a number',
			'overdose-12mo.csv',
			(text) => text.replace('2022-07,all_drugs,107583', '2022-07,all_drugs,1o7583'),
			'line 92, column reported: found "1o7583", expected a whole number or nothing'
		],
		[
			'a missing month',
			'overdose-12mo.csv',
			(text) => text.replace(/2020-03,heroin,.*\n/, ''),
			'overdose-12mo.csv: heroin jumps from February 2020 to April 2020, expected every month'
		],
		[
			'a missing month of a newer release',
			'overdose-12mo.csv',
			(text) => text.replace(/2025-11,synthetic_opioids,.*\n/, ''),
			'synthetic_opioids of a newer release jumps from October 2025 to December 2025'
		],
		[
			'a class that ends early',
			'overdose-12mo.csv',
			(text) => text.replace(/2025-08,cocaine,.*\n/, ''),
			'cocaine covers fewer months than the other drug classes'
		],
		[
			'a class that is gone',
			'overdose-12mo.csv',
			(text) => text.replace(/.*,cocaine,.*\n/g, ''),
			'no release has rows of all 5 drug classes'
		],
		[
			'a release older than the main one',
			'overdose-12mo.csv',
			(text) => `${text}2014-12,heroin,1,1,2024-04\n`,
			'release 2024-04 is older than 2026-01'
		],
		[
			'an unknown class',
			'overdose-12mo.csv',
			(text) => text.replace('2015-01,heroin', '2015-01,heroine'),
			'column drug_class: found "heroine", expected one of all_drugs, synthetic_opioids'
		],
		[
			'a missing month by name',
			'fentanyl-by-name-12mo.csv',
			(text) => text.replace(/2020-03,.*\n/, ''),
			'fentanyl jumps from February 2020 to April 2020'
		],
		[
			'two releases in one line',
			'fentanyl-by-name-12mo.csv',
			(text) => text.replace('2024-06,61075,2025-01', '2024-06,61075,2025-02'),
			'releases 2025-01 and 2025-02 are mixed'
		],
		[
			'a share without a bound',
			'precursor-statements.csv',
			(text) => text.replace(',98,about,', ',98,,'),
			'has a share without a bound'
		],
		[
			'a range upside down',
			'potency.csv',
			(text) => text.replace(',50,100,', ',100,50,'),
			'Fentanyl runs from 100 to 50'
		],
		[
			'a name too long for a phone',
			'precursor-statements.csv',
			(text) => text.replace('DEA report', 'Drug Enforcement Administration'),
			'column speaker_short: found "Drug Enforcement Administration", expected at most 26'
		],
		[
			'a published figure that is no number',
			'published.csv',
			(text) => text.replace(',1300,', ',over 1300,'),
			'column value: found "over 1300", expected a whole number'
		],
		[
			'an event on a topic that no chart tells',
			'events.csv',
			(text) => text.replace('un-2022,controls', 'un-2022,control-list'),
			'column topics'
		],
		[
			'a year that is neither whole nor partial',
			'seizures.csv',
			(text) => text.replace('2019,no', '2019,0'),
			'column partial: found "0", expected yes or no'
		]
	];

	it.each(faults)('with %s is refused in a sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});

	it('with a blank count is no fault: the blank is null, never zero', () => {
		const dir = editedTables('overdose-12mo.csv', (text) =>
			text.replace('2022-07,all_drugs,107583', '2022-07,all_drugs,')
		);
		const { all_drugs: all } = loadTables(dir).deaths;
		expect(all.reported[parseMonth('2022-07') - all.first]).toBeNull();
		expect(() => deathsAt(all, 'reported', parseMonth('2022-07'))).toThrow(
			'no reported deaths are published for July 2022'
		);
	});
});
