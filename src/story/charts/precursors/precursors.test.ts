import { describe, expect, it } from 'vitest';
import { shortMonth } from '$lib/data/month';
import { loadTables } from '../../tables/tables';
import type { Statement } from '../../tables/precursor-statements-table';
import { theClaim } from '../../tables/selectors';
import { precursors } from './precursors-chart';
import { shareText, shareWords, when } from './precursors';
import { precursorsDescription } from './precursors-description';

const tables = loadTables();
const { statements } = tables;

describe('the claim', () => {
	it('is almost 98 %, by Rep. Trone, in February 2023', () => {
		const claim = theClaim(tables);
		expect(claim).toMatchObject({ share: 98, bound: 'about' });
		expect(claim.speaker).toMatch(/Trone/);
		expect(when(claim)).toBe('February 2023');
	});

	it('is described as a claim, with its speaker and without a method', () => {
		const text = precursorsDescription.describe(tables, 'claim');
		expect(text).toContain('98 of them outlined and hatched as a claim');
		expect(text).toMatch(/by Rep\. David Trone.*February 2023/);
		expect(text).toContain('no published method');
		expect(precursorsDescription.subtitle(tables, 'claim')).toContain('as claimed');
	});

	it('has speaker, date and method in its data point', () => {
		expect(precursors.dataPoints(tables, 'claim')).toEqual([
			expect.objectContaining({
				label: 'Rep. David Trone, speaking to CNN, February 2023',
				lines: [expect.stringMatching(/^Claim: about 98 percent: .*/), 'Method: none found']
			})
		]);
	});

	it('throws when no statement has a number', () => {
		const wordy = statements.map((statement) => ({ ...statement, share: null }));
		expect(() => theClaim({ ...tables, statements: wordy })).toThrow(
			/cnn-wire-2023 gives no share/
		);
	});
});

describe('a claimed share', () => {
	const statement = (share: number | null, bound: Statement['bound']): Statement => ({
		date: '2023-02',
		speaker: 'A speaker',
		speakerShort: 'A speaker',
		share,
		bound,
		ofWhat: 'precursors',
		ofShort: 'of precursors',
		methodPublished: 'none found',
		source: ''
	});

	it('keeps its bound: about, more than, or exactly', () => {
		expect(shareText(statement(98, 'about'))).toBe('~98 %');
		expect(shareText(statement(97, 'more than'))).toBe('>97 %');
		expect(shareText(statement(97, 'exactly'))).toBe('97 %');
	});

	it('has no number, and never zero, for a statement in words', () => {
		expect(shareText(statement(null, null))).toBe('');
		expect(shareWords(statement(null, null))).toBe('no number: precursors');
		expect(shareText(statement(0, 'exactly'))).toBe('0 %');
	});

	it('has a form in words for reading aloud', () => {
		expect(shareWords(statement(98, 'about'))).toBe('about 98 percent: precursors');
		expect(shareWords(statement(97, 'exactly'))).toBe('97 percent: precursors');
	});

	it('has a full month, and a short one for narrow places', () => {
		expect(when({ ...statement(98, 'about'), date: '2023-02-17' })).toBe('February 2023');
		expect(when(statement(98, 'about'), shortMonth)).toBe('Feb 2023');
	});
});

describe('the list of statements', () => {
	const table = precursors.rows(tables, 'all-statements');
	const column = (key: string) => {
		const at = table.columns.findIndex((each) => each.key === key);
		return table.rows.map((row) => row[at]);
	};

	it('has all ten by date, each with its speaker', () => {
		expect(table.rows).toHaveLength(10);
		expect(column('date')).toEqual(column('date').toSorted());
		expect(column('speaker')).toEqual(statements.map(({ speaker }) => speaker));
		expect(column('speaker').every((speaker) => speaker !== '')).toBe(true);
	});

	it('has four numbers, and blanks instead of zeros where agencies give words', () => {
		expect(column('share').filter((share) => share !== null)).toEqual([98, 97, 97, 90]);
		expect(column('share').filter((share) => share === null)).toHaveLength(6);
	});

	it('has numbers that drift and refer to different things', () => {
		const objects = statements.filter(({ share }) => share !== null).map(({ ofShort }) => ofShort);
		expect(new Set(objects).size).toBeGreaterThan(1);
		expect(objects[0]).toBe('of precursors');
		expect(objects.filter((object) => !object.includes('precursors'))).not.toEqual([]);
	});

	it('marks every statement as a claim, none with a published method', () => {
		expect(new Set(column('status'))).toEqual(new Set(['claim']));
		expect(new Set(column('method'))).toEqual(new Set(['none found', 'no number given']));
	});

	it('has data points row by row, in the order of the drawing', () => {
		const dataPoints = precursors.dataPoints(tables, 'all-statements');
		expect(dataPoints.map(({ y }) => y)).toEqual(statements.map((_, i) => i));
	});

	it('fits a phone: speakers in 26 characters, objects in 24', () => {
		for (const { speakerShort, ofShort } of statements) {
			expect(speakerShort.length, speakerShort).toBeLessThanOrEqual(26);
			expect(ofShort.length, ofShort).toBeLessThanOrEqual(24);
		}
	});
});
