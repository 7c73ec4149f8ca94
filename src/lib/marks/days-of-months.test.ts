import { expect, it } from 'vitest';
import { parseMonth } from '../data/month';
import { daysOfMonths } from './days-of-months';

const JANUARY = parseMonth('2023-01');

it('has as many days as fit, and the first of a month is among them', () => {
	const { sets } = daysOfMonths([JANUARY + 0.7, JANUARY + 1.2]);
	const labels = sets.map(({ ticks }) => ticks.map(([, label]) => label));
	expect(labels.map(({ length }) => length)).toEqual(
		labels.map(({ length }) => length).toSorted((a, b) => b - a)
	);
	for (const each of labels) expect(each).toContain('1 Feb');
	expect(labels.at(-1)?.slice(0, 2)).toEqual(['24 Jan', '1 Feb']);
});
