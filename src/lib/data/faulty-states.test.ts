import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { loadTables } from './tables';

const YEARLY = 'states-yearly.csv';
const MONTHLY = 'states-12mo.csv';

describe('a faulty table of states', () => {
	const faults: [string, string, (text: string) => string, string][] = [
		[
			'a blank without a reason',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,low quality,', 'AK,2015-01,,,,'),
			'states-12mo.csv, line 2, column blank: found "", expected the reason why no deaths are reported'
		],
		[
			'a reason with a count',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,', 'AK,2015-01,17,17,'),
			'line 2, column blank: found "low quality", expected nothing, as deaths are reported'
		],
		[
			'a reason of its own making',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,low quality', 'AK,2015-01,,,withheld'),
			'line 2, column blank: found "withheld", expected one of low quality, fewer than 10, not in'
		],
		[
			'a place that is no state',
			MONTHLY,
			(text) => text.replace('AK,2015-01', 'PR,2015-01'),
			'line 2, column state: found "PR", expected the postal code of a state or DC'
		],
		[
			'a gap in the months of a state',
			MONTHLY,
			(text) => text.replace(/WV,2022-03,.*\n/, ''),
			'states-12mo.csv: WV jumps from February 2022 to April 2022, expected every month'
		],
		[
			'a gap before the months of the newer release',
			MONTHLY,
			(text) => text.replace(/WV,2025-09,.*\n/, ''),
			'WV jumps from August 2025 to October 2025'
		],
		[
			'a state that begins late',
			MONTHLY,
			(text) => text.replace(/WV,2015-01,.*\n/, ''),
			'WV has 127 months of release 2026-01, expected all 128 from 2015-01 to 2025-08'
		],
		[
			'a state without a month',
			MONTHLY,
			(text) => text.replace(/WV,.*\n/g, ''),
			'WV has 0 months of release 2026-01, expected all 128'
		],
		[
			'one month in two releases',
			MONTHLY,
			(text) => `${text}WV,2025-08,454,490,,2026-06\n`,
			'line 6775: WV, 2025-08 already stands in line '
		],
		[
			'a newer release within the line',
			MONTHLY,
			(text) => text.replace('WV,2022-03,1143,1185,,2026-01', 'WV,2022-03,1143,1185,,2026-06'),
			'WV has 127 months of release 2026-01, expected all 128'
		],
		[
			'a third release',
			MONTHLY,
			(text) => text.replace(/(WV,2026-01,.*),2026-06/, '$1,2026-08'),
			'states-12mo.csv: the releases 2026-01, 2026-06 and 2026-08 are mixed'
		],
		[
			'deaths without a basis',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,737498,residents', 'AK,Alaska,2015,14,737498,'),
			'states-yearly.csv, line 12, column basis: found "", expected whose deaths these are'
		],
		[
			'a basis without deaths',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,', 'AK,Alaska,2015,,'),
			'line 12, column basis: found "residents", expected nothing, as no deaths are given'
		],
		[
			'a code that is no state',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015', 'AX,Alaska,2015'),
			'line 12, column state: found "AX", expected the postal code of a state, DC or US'
		],
		[
			'nobody living in a state',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,737498', 'AK,Alaska,2015,14,0'),
			'line 12, column population: found "0", expected at least one resident'
		],
		[
			'a state missing',
			YEARLY,
			(text) => text.replace(/WV,.*\n/g, ''),
			'states-yearly.csv: WV has no row for 2015'
		],
		[
			'the country missing',
			YEARLY,
			(text) => text.replace(/US,.*\n/g, ''),
			'states-yearly.csv: US has no row for 2015'
		],
		[
			'a year of a state missing',
			YEARLY,
			(text) => text.replace(/WV,West Virginia,2019,.*\n/, ''),
			'states-yearly.csv: WV has no row for 2019'
		],
		[
			'a year twice',
			YEARLY,
			(text) => text.replace('WV,West Virginia,2019', 'WV,West Virginia,2018'),
			'WV, 2018 already stands in line '
		],
		[
			'two names for one state',
			YEARLY,
			(text) => text.replace('WV,West Virginia,2019', 'WV,Western Virginia,2019'),
			'states-yearly.csv: WV is both West Virginia and Western Virginia'
		]
	];

	it.each(faults)('with %s is refused in a sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});
});
