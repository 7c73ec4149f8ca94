import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { parseMonth } from '$lib/data/month';
import { deathsAt } from './series';
import { loadTables } from './tables';

describe('loadTables', () => {
	const faults: [string, string, (text: string) => string, string][] = [
		[
			'a letter in a number',
			'overdose-12mo.csv',
			(text) => text.replace('2022-07,all_drugs,107583', '2022-07,all_drugs,1o7583'),
			'overdose-12mo.csv:92:19: found "1o7583" in column reported, expected a whole number of 0 or more, or nothing.'
		],
		[
			'a missing month',
			'overdose-12mo.csv',
			(text) => text.replace(/2020-03,heroin,.*\n/, ''),
			'overdose-12mo.csv:588:1: found April 2020 after February 2020 for heroin, expected every month in between.'
		],
		[
			'a missing month of a newer release',
			'overdose-12mo.csv',
			(text) => text.replace(/2025-11,synthetic_opioids,.*\n/, ''),
			'overdose-12mo.csv:267:1: found December 2025 after October 2025 for synthetic_opioids of a newer release, expected every month in between.'
		],
		[
			'a class that ends early',
			'overdose-12mo.csv',
			(text) => text.replace(/2025-08,cocaine,.*\n/, ''),
			'overdose-12mo.csv:524:1: found July 2025 as the last month of cocaine, expected August 2025 as in the other drug classes.'
		],
		[
			'a class that is gone',
			'overdose-12mo.csv',
			(text) => text.replace(/.*,cocaine,.*\n/g, ''),
			'overdose-12mo.csv: found no release with rows of all 5 drug classes, expected one.'
		],
		[
			'a release older than the main one',
			'overdose-12mo.csv',
			(text) => `${text}2014-12,heroin,1,1,2024-04\n`,
			'overdose-12mo.csv:654:20: found the release 2024-04, expected 2026-01 or a newer one.'
		],
		[
			'an unknown class',
			'overdose-12mo.csv',
			(text) => text.replace('2015-01,heroin', '2015-01,heroine'),
			'overdose-12mo.csv:526:9: found "heroine" in column drug_class, expected one of all_drugs, synthetic_opioids, psychostimulants, cocaine, heroin.'
		],
		[
			'a missing month by name',
			'fentanyl-by-name-12mo.csv',
			(text) => text.replace(/2020-03,.*\n/, ''),
			'fentanyl-by-name-12mo.csv:16:1: found April 2020 after February 2020 for fentanyl, expected every month in between.'
		],
		[
			'two releases in one line',
			'fentanyl-by-name-12mo.csv',
			(text) => text.replace('2024-06,61075,2025-01', '2024-06,61075,2025-02'),
			'fentanyl-by-name-12mo.csv:67:15: found the release 2025-02, expected 2025-01 in every row.'
		],
		[
			'a share without a bound',
			'precursor-statements.csv',
			(text) => text.replace(',98,about,', ',98,,'),
			'precursor-statements.csv:5:69: found "" in column bound, expected a bound, as there is a share.'
		],
		[
			'a range upside down',
			'potency.csv',
			(text) => text.replace(',50,100,', ',100,50,'),
			'potency.csv:7:23: found "50" in column high, expected a number that is not below the low end.'
		],
		[
			'a name too long for a phone',
			'precursor-statements.csv',
			(text) => text.replace('DEA report', 'Drug Enforcement Administration'),
			'precursor-statements.csv:2:69: found "Drug Enforcement Administration" in column speaker_short, expected at most 26 characters.'
		],
		[
			'a published figure that is no number',
			'published.csv',
			(text) => text.replace(',1300,', ',over 1300,'),
			'published.csv:2:25: found "over 1300" in column value, expected a whole number of 0 or more.'
		],
		[
			'an event on a topic that no chart tells',
			'events.csv',
			(text) => text.replace('un-2022,controls', 'un-2022,control-list'),
			'events.csv:6:9: found "control-list" in column topics, expected words out of control, climb, controls, letters, asks, trip, explanations.'
		],
		[
			'a year that is neither whole nor partial',
			'seizures.csv',
			(text) => text.replace('2019,no', '2019,0'),
			'seizures.csv:2:6: found "0" in column partial, expected yes or no.'
		]
	];

	it.each(faults)('rejects %s in one sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});

	it('reads a blank count as null, never as zero', () => {
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
