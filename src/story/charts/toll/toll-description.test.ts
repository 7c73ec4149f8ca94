import { describe, expect, it } from 'vitest';
import { loadTables } from '../../tables/tables';
import { descriptionOf } from '$lib/chart/charts';
import { toll } from './toll-chart';

const tables = loadTables();

// Readers who do not see the chart get the same figures that the marks show.
describe('the alternative text of the toll', () => {
	it.each([
		['window', ['107,583', 'August 2021', 'July 2022', '11 of those 12 months']],
		['climb', ['47,523', 'April 2021 (100,950)', 'June 2021 (100,569)']],
		['counted', ['69,172 reported', '72,836 estimated', 'provisional']],
		['blip', ['82,138', '79,896', 'starts at 60,000', 'about 1,400']],
		['rise', ['12 % in January 2015', '70 %', 'July 2023', '38,514', '40,528', 'provisional']],
		['overlap', ['72,536', '33,890', '26,373', '7,062', 'more than the 107,583']],
		['code', ['72,536', '71,671', '99 %', 'T40.4']],
		[
			'fall',
			[
				'112,966 in August 2023',
				'78,729 in July 2023',
				'69,172 reported and 72,836 estimated',
				'not joined to the lines',
				'All drugs 67,798 in March 2026, against 72,086',
				'Synthetic opioids 37,488 in January 2026, against 37,081',
				'provisional'
			]
		]
	])('has the finding, the extremes and the caveat in %s', (state, said) => {
		const text = descriptionOf(toll, tables, state).alt;
		for (const words of said) expect(text).toContain(words);
	});
});
