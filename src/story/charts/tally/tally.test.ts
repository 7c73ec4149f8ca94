import { describe, expect, it } from 'vitest';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { descriptionOf } from '$lib/chart/charts';
import { VERDICTS } from '$lib/data/verdicts';
import { loadStory } from '../../story';
import { nameOf, tally, tallyOf } from './tally-chart';

const { tables, claims } = loadStory();
const { open, hold, notJudged } = tallyOf(tables);

describe('the tally', () => {
	it('has each claim of the register once', () => {
		const ids = [...open, ...hold, ...notJudged].map(({ id }) => id);
		expect(ids.toSorted((a, b) => a - b)).toEqual(claims.map(({ id }) => id));
		expect([open, hold, notJudged].map(({ length }) => length)).toEqual([6, 17, 19]);
	});

	it('opens with the claims that do not hold in full, each with its verdict in words', () => {
		expect(open.map(({ id }) => id)).toEqual([10, 20, 5, 6, 42, 40]);
		for (const size of sizesFrom(288)) {
			const said = labelsOf(tally, tables, 'all', size);
			for (const claim of open) {
				const { name, who } = nameOf(claim, tables);
				expect(said).toContain(name);
				expect(said).toContain(`${who}: ${claim.verdict}`);
			}
			expect(said.join(' ')).toContain('17 hold 19 could not be judged');
		}
	});

	it('takes a verdict that new figures change, of a claim without a name', () => {
		const changed = tables.claims.map((claim) =>
			claim.id === 1 ? { ...claim, verdict: 'disputed' } : claim
		);
		const said = descriptionOf(tally, { ...tables, claims: changed }, 'all').alt;
		expect(said).toContain('Claim 1 (CDC, as reported by CNN), disputed');
		expect(said).toContain('16 of the 23 claims');
	});

	it('has a data point for each of them, and a row for each claim', () => {
		const points = tally.dataPoints(tables, 'all');
		expect(points.map(({ label }) => label)).toEqual(
			open.map(({ id, verdict }) => `Claim ${id}: ${verdict[0]?.toUpperCase()}${verdict.slice(1)}`)
		);
		const { columns, rows } = tally.rows(tables, 'all');
		expect(rows).toHaveLength(claims.length);
		const at = columns.findIndex(({ key }) => key === 'status');
		for (const row of rows) expect(VERDICTS).toContain(row[at]);
	});
});
