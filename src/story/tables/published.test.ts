import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { parseMonth } from '$lib/data/month';
import { loadTables } from './tables';

describe('published.csv', () => {
	it('holds the count of the wire story, with its speaker and date', () => {
		expect(loadTables().published).toEqual([
			{
				id: 'wv-published',
				state: 'WV',
				month: parseMonth('2022-03'),
				value: 1300,
				bound: 'more than',
				published: '2023-02',
				speaker: 'CDC, as reported by the CNN wire story',
				speakerShort: 'CNN wire story',
				source: 'cnn-wire-2023'
			}
		]);
	});

	it('is rejected in one sentence when the bound is unknown', () => {
		const dir = editedTables('published.csv', (text) => text.replace('more than', 'over'));
		expect(() => loadTables(dir)).toThrow(
			/published\.csv:2:30: found "over" in column bound, expected one of about, more than, exactly/
		);
	});
});
