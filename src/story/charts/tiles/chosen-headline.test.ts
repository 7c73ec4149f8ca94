import { describe, expect, it } from 'vitest';
import type { Blank } from '../../tables/blanks';
import { deathsIn } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { chosen, chosenTogether, everyChoice } from '../../../../tests/support/fixture-tables';
import { changeMonths, FEW } from './change';
import { headlineOf } from './chosen-description';
import { isYearly, lineOf } from './chosen-values';

/** Ohio with other estimates in the two months that are compared. */
function ohio([from, to]: readonly [number | null, number | null], blank: Blank | null = null) {
	const data = structuredClone(chosen('OH'));
	const line = lineOf(data);
	const [first, last] = changeMonths(data).map((month) => month - line.deaths.first);
	const predicted = line.deaths.predicted.map((count, i) =>
		i === first ? from : i === last ? to : count
	);
	const blanks = line.blanks.map((reason, i) => (i === last ? blank : reason));
	const next = { ...line, blanks, deaths: { ...line.deaths, predicted } };
	return headlineOf({ ...data, states: { ...data.states, chosen: next } });
}

/** The published estimates that a jurisdiction is compared by. */
const countsOf = (data: Tables) =>
	changeMonths(data).flatMap((month) => deathsIn(lineOf(data).deaths, 'predicted', month) ?? []);

describe('the title of a chosen state', () => {
	const CLASS = 'deaths involving synthetic opioids';
	it.each([
		['OH', `Ohio: ${CLASS} fell 63 percent, July 2023 to August 2025`],
		['AZ', `Arizona: ${CLASS} rose 4 percent, July 2023 to August 2025`],
		['SD', `South Dakota: ${CLASS} went from 32 to 27, July 2023 to August 2025 (small numbers)`],
		['ND', `North Dakota: CDC published no count of ${CLASS} for August 2025`],
		['LA', `Louisiana: CDC publishes no monthly count of ${CLASS}, only yearly ones`]
	])('says what became of %s', (code, headline) => {
		expect(headlineOf(chosen(code))).toBe(headline);
	});

	it('says what became of each of several states', () => {
		expect(headlineOf(chosenTogether('OH', 'AZ', 'SD'))).toBe(
			'Deaths involving synthetic opioids, July 2023 to August 2025: Ohio down 63 percent, Arizona up 4 percent, and South Dakota from 32 to 27'
		);
		expect(headlineOf(chosenTogether('WV', 'LA'))).toBe(
			'Deaths involving synthetic opioids, July 2023 to August 2025: West Virginia down 60 percent and Louisiana without a count'
		);
	});

	it('names the month without a count, the first one if there are two', () => {
		expect(ohio([null, 300])).toMatch(/: 300 deaths .* August 2025; no count for July 2023$/);
		expect(ohio([300, null])).toMatch(/no count .* for August 2025$/);
		expect(ohio([null, null])).toMatch(/no count .* for July 2023$/);
	});

	it('says that a count is under ten where that is why it is withheld', () => {
		expect(ohio([300, null], 'fewer than 10')).toBe(
			'Ohio: fewer than 10 deaths involving synthetic opioids, 12 months to August 2025'
		);
		expect(ohio([300, null], 'low quality')).toMatch(/no count/);
	});

	it.each([
		[[400, 100], /fell 75 percent/],
		[[100, 400], /rose 300 percent/],
		[[400, 399], /hardly changed, July 2023 to August 2025$/],
		[[400, 400], /hardly changed/],
		[[FEW, FEW * 2], /rose 100 percent/],
		[[FEW * 2, FEW - 1], /went from 100 to 49, .* \(small numbers\)$/],
		[[0, 400], /went from 0 to 400/]
	] as const)('has a form for a change from and to %j', (counts, form) => {
		expect(ohio(counts)).toMatch(form);
	});

	it.each(everyChoice())('agrees with the table for $code', ({ data }) => {
		const text = headlineOf(data);
		const { name } = lineOf(data);
		expect(text.startsWith(`${name}: `)).toBe(true);
		expect(text).toContain('deaths involving synthetic opioids');
		expect(text).not.toMatch(/NaN|undefined|null|Infinity|\s{2}|\.$|caused/);
		// Three lines on a phone.
		expect(text.length).toBeLessThanOrEqual(120);
		const [from = NaN, to = NaN, ...more] = countsOf(data);
		expect(more).toEqual([]);
		const share = Math.round(Math.abs(to / from - 1) * 100);
		if (isYearly(lineOf(data))) expect(text).toContain('only yearly ones');
		else if (Number.isNaN(to)) expect(text).toMatch(/no count|fewer than 10/);
		else if (Math.min(from, to) < FEW) expect(text).toContain(`went from ${from} to ${to},`);
		else if (share === 0) expect(text).toContain('hardly changed');
		else expect(text).toContain(` ${to < from ? 'fell' : 'rose'} ${share} percent, `);
	});
});
