import { descriptionOf } from '$lib/chart/charts';
import { expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { ages } from './ages-chart';

it('lists both statements with their ages and status', () => {
	const { columns, rows } = ages.rows(tables, 'leading-cause');
	const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
	expect(column('first_age')).toEqual([18, 18]);
	expect(column('last_age')).toEqual([44, 49]);
	expect(column('status')).toEqual(['official statistic', 'claim']);
});

it('describes whose statement it is, and which ages only one of them names', () => {
	const said = descriptionOf(ages, tables, 'leading-cause').alt;
	expect(said).toMatch(/Above, solid: CDC, February 2025\. .* at ages 18 to 44\./);
	expect(said).toMatch(/as a claim: U\.S\. State Department, January 2023\. .* at ages 18 to 49\./);
	expect(said).toContain('Only the claim speaks of ages 45 to 49');
});
