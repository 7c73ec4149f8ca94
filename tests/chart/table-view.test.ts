import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TableView from '$lib/chart/TableView.svelte';
import { elementsIn, named, parseHtml, textOf, valuesOf } from '../support/markup';

describe('the table of a chart', () => {
	const { body } = render(TableView, {
		props: {
			caption: 'Deaths',
			table: {
				columns: [
					{ key: 'month', label: '12 months ending', unit: 'month' },
					{ key: 'deaths', label: 'Overdose', unit: 'deaths' }
				],
				rows: [
					['2022-07', 107583],
					['2022-08', null],
					['2022-09', 0]
				]
			}
		}
	});
	const table = parseHtml(body);

	it('shows a blank as not published, and zero as zero', () => {
		expect(named(table, 'td').map(textOf)).toEqual(['107,583', 'not published', '0']);
	});

	it('is labelled by its caption, with units in the column headers and a header for every row', () => {
		expect(valuesOf(named(table, 'table'), 'aria-label')).toEqual(['Deaths']);
		const caption = elementsIn(table).find(({ attributes }) =>
			attributes.class?.startsWith('caption')
		);
		expect(caption && textOf(caption)).toBe('Deaths');
		const headers = named(table, 'th');
		expect(headers.map(textOf)).toContain('Overdose, deaths');
		expect(valuesOf(headers, 'scope')).toEqual(['col', 'col', 'row', 'row', 'row']);
	});
});
