import { describe, expect, it } from 'vitest';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { verdictShape } from '$lib/chart/verdict-shapes';
import { VERDICTS } from '$lib/data/verdicts';
import { loadStory } from '../../story';
import { isNamed } from './named';
import { ACROSS, groupsOf, placedIn } from './tally';
import { tally } from './tally-chart';
import { drawTally } from './tally-drawing';

const { tables, claims } = loadStory();
const { groups } = groupsOf(tables);
const rows = groups.flatMap((group) => group.rows);
const PHONE = { width: 340, height: 230, compact: true, small: 12 };

describe('the tally', () => {
	it('has the numbers of the register', () => {
		const counts = rows.map(({ verdict, lines }) => [verdict, lines.flat().length]);
		const register = VERDICTS.map((verdict) => [
			verdict,
			claims.filter((claim) => claim.verdict === verdict).length
		]);
		expect(counts).toEqual(register.filter(([, count]) => count !== 0));
		expect(groups.map(({ count }) => count)).toEqual([23, 19]);
	});

	it('has each claim once, in the shape of its verdict', () => {
		const marks = drawTally(tables, 'all', PHONE).front.flatMap((mark) =>
			mark.type === 'glyph' ? mark : []
		);
		expect(marks.map(({ key }) => key).toSorted()).toEqual(
			claims.map(({ id }) => `claim ${id}`).toSorted()
		);
		for (const { id, verdict } of claims) {
			const mark = marks.find(({ key }) => key === `claim ${id}`);
			expect(mark?.style.fill === 'var(--ink)').toBe(verdictShape(verdict).filled);
		}
	});

	it('takes a verdict that new figures change', () => {
		const changed = tables.claims.map((claim) =>
			claim.id === 1 ? { ...claim, verdict: 'disputed' } : claim
		);
		const of = groupsOf({ ...tables, claims: changed }).groups.flatMap((group) => group.rows);
		const disputed = of.find(({ verdict }) => verdict === 'disputed');
		expect(disputed?.lines.flat().map(({ id }) => id)).toContain(1);
	});

	it('ends a line with each claim that the story turns on, which is larger', () => {
		for (const { lines } of rows) {
			for (const line of lines) {
				expect(line.length).toBeLessThanOrEqual(ACROSS);
				expect(line.slice(0, -1).filter(isNamed)).toEqual([]);
			}
		}
		const named = claims.filter(isNamed).map(({ id }) => id);
		expect(named).toEqual([2, 6, 10, 13, 35]);
	});

	it('names each verdict with its count in every size, and those claims where there is room', () => {
		for (const size of sizesFrom(288)) {
			const said = labelsOf(tally, tables, 'all', size);
			for (const { verdict } of rows) expect(said).toContain(verdict);
			expect(said).toContain('23 could be judged');
		}
		const said = labelsOf(tally, tables, 'all', { width: 760, height: 520 }).join(' ');
		for (const name of ['two thirds', 'West Virginia', 'rule of 2019', '98 percent', 'supply']) {
			expect(said).toContain(name);
		}
	});

	it('has a data point at each mark, and a row for each claim', () => {
		const points = tally.dataPoints(tables, 'all');
		expect(points.map(({ x, y }) => [x, y])).toEqual(
			rows.flatMap(placedIn).map(({ x, y }) => [x, y])
		);
		expect(tally.rows(tables, 'all').rows).toHaveLength(claims.length);
	});
});

describe('the shapes of verdicts', () => {
	it('differ from each other', () => {
		const shapes = VERDICTS.map((verdict) => verdictShape(verdict).d);
		expect(new Set(shapes).size).toBe(VERDICTS.length);
	});

	it('are unknown for an unknown verdict', () => {
		expect(() => verdictShape('true')).toThrow('found the verdict "true"');
	});
});
