import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { loadTables } from './tables';

const YEARLY = 'states-yearly.csv';
const MONTHLY = 'states-12mo.csv';

describe('loadTables (state tables)', () => {
	const faults: [string, string, (text: string) => string, string][] = [
		[
			'a blank without a reason',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,low quality,', 'AK,2015-01,,,,'),
			'states-12mo.csv:2:14: found "" in column blank, expected the reason why no deaths are reported.'
		],
		[
			'a reason with a count',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,', 'AK,2015-01,17,17,'),
			'states-12mo.csv:2:18: found "low quality" in column blank, expected nothing, as deaths are reported.'
		],
		[
			'an unknown reason',
			MONTHLY,
			(text) => text.replace('AK,2015-01,,,low quality', 'AK,2015-01,,,withheld'),
			'states-12mo.csv:2:14: found "withheld" in column blank, expected one of low quality, fewer than 10, not in the data set, or nothing.'
		],
		[
			'a place that is not a state',
			MONTHLY,
			(text) => text.replace('AK,2015-01', 'PR,2015-01'),
			'states-12mo.csv:2:1: found "PR" in column state, expected the postal code of a state or DC.'
		],
		[
			'a gap in the months of a state',
			MONTHLY,
			(text) => text.replace(/WV,2022-03,.*\n/, ''),
			'states-12mo.csv:6595:4: found April 2022 after February 2022 for WV, expected every month in between.'
		],
		[
			'a gap before the months of the newer release',
			MONTHLY,
			(text) => text.replace(/WV,2025-09,.*\n/, ''),
			'states-12mo.csv:6637:4: found October 2025 after August 2025 for WV, expected every month in between.'
		],
		[
			'a state that begins late',
			MONTHLY,
			(text) => text.replace(/WV,2015-01,.*\n/, ''),
			'states-12mo.csv:6509:1: found 127 months of WV in the release 2026-01, expected all 128 from 2015-01 to 2025-08.'
		],
		[
			'a state without a month',
			MONTHLY,
			(text) => text.replace(/WV,.*\n/g, ''),
			'states-12mo.csv: found 0 months of WV in the release 2026-01, expected all 128 from 2015-01 to 2025-08.'
		],
		[
			'a month in two releases',
			MONTHLY,
			(text) => `${text}WV,2025-08,454,490,,2026-06\n`,
			'states-12mo.csv:6775:1: found a second row for "WV, 2025-08", expected one: the first is in line 6636.'
		],
		[
			'a newer release in the middle of a series',
			MONTHLY,
			(text) => text.replace('WV,2022-03,1143,1185,,2026-01', 'WV,2022-03,1143,1185,,2026-06'),
			'states-12mo.csv:6509:1: found 127 months of WV in the release 2026-01, expected all 128 from 2015-01 to 2025-08.'
		],
		[
			'a third release',
			MONTHLY,
			(text) => text.replace(/(WV,2026-01,.*),2026-06/, '$1,2026-08'),
			'states-12mo.csv:6641:21: found a third release, 2026-08, expected two at most: 2026-01 and 2026-06.'
		],
		[
			'deaths without a basis',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,737498,residents', 'AK,Alaska,2015,14,737498,'),
			'states-yearly.csv:12:26: found "" in column basis, expected whose deaths these are.'
		],
		[
			'a basis without deaths',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,', 'AK,Alaska,2015,,'),
			'states-yearly.csv:12:24: found "residents" in column basis, expected nothing, as no deaths are given.'
		],
		[
			'a code that is not a state',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015', 'AX,Alaska,2015'),
			'states-yearly.csv:12:1: found "AX" in column state, expected the postal code of a state, DC or US.'
		],
		[
			'a state without residents',
			YEARLY,
			(text) => text.replace('AK,Alaska,2015,14,737498', 'AK,Alaska,2015,14,0'),
			'states-yearly.csv:12:19: found "0" in column population, expected at least one resident.'
		],
		[
			'a missing state',
			YEARLY,
			(text) => text.replace(/WV,.*\n/g, ''),
			'states-yearly.csv: found no row of WV for 2015, expected one for every year.'
		],
		[
			'missing national rows',
			YEARLY,
			(text) => text.replace(/US,.*\n/g, ''),
			'states-yearly.csv: found no row of US for 2015, expected one for every year.'
		],
		[
			'a missing year of a state',
			YEARLY,
			(text) => text.replace(/WV,West Virginia,2019,.*\n/, ''),
			'states-yearly.csv:502:1: found no row of WV for 2019, expected one for every year.'
		],
		[
			'a duplicate year',
			YEARLY,
			(text) => text.replace('WV,West Virginia,2019', 'WV,West Virginia,2018'),
			'states-yearly.csv:506:1: found a second row for "WV, 2018", expected one: the first is in line 505.'
		],
		[
			'two names for one state',
			YEARLY,
			(text) => text.replace('WV,West Virginia,2019', 'WV,Western Virginia,2019'),
			'states-yearly.csv:506:4: found the name "Western Virginia" for WV, expected "West Virginia" as in its first row.'
		]
	];

	it.each(faults)('rejects %s in one sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});
});
