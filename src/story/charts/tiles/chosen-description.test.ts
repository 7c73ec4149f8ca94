import { describe, expect, it } from 'vitest';
import { lineOf } from './chosen-values';
import { finding, noteOf, describeChosen } from './chosen-description';
import { findTile } from './find-tile';
import {
	chosen,
	chosenTogether,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';

describe('the description of a chosen state', () => {
	it('has a finding in one sentence: now, against the country, since its highest', () => {
		// 490 of 1,769,979 residents; the country 40,528 of 340,110,988; the highest 1,291 of 1,785,618.
		expect(finding(tables)).toBe(
			'West Virginia: 27.7 deaths involving synthetic opioids per 100,000 residents in the 12 months to August 2025 (estimated), against 11.9 in the country and 62\u00a0% below its highest, 72.3 in April 2021.'
		);
	});

	it('compares in the newest month of the state', () => {
		expect(finding(chosen('FL'))).toMatch(/12 months to September 2024 .*against 16\.5 in/);
		expect(finding(chosen('MA'))).toContain('12 months to March 2025');
	});

	it('uses years for Louisiana, which has no months', () => {
		// 642 of 4,597,740 in 2024; 1,202 of 4,593,687 in 2022; the country 47,735 of 340,110,988.
		expect(finding(chosen('LA'))).toBe(
			'Louisiana: 14.0 deaths involving synthetic opioids per 100,000 residents in 2024 (by final counts of residents), against 14.0 in the country and 47\u00a0% below its highest, 26.2 in 2022.'
		);
	});

	it('says when the newest value is the highest', () => {
		const rising = structuredClone(chosen('OH'));
		const line = lineOf(rising);
		const deaths = {
			...line.deaths,
			predicted: line.deaths.predicted.map((_, i) => i),
			reported: line.deaths.reported.map((_, i) => i)
		};
		const next = { ...rising, states: { ...rising.states, chosen: { ...line, deaths } } };
		expect(finding(next)).toMatch(/and its highest so far\.$/);
	});

	it.each(everyChoice())('has its own text for $code', ({ data }) => {
		const { subtitle, alt } = describeChosen(data);
		const { name } = lineOf(data);
		expect(subtitle).toContain(name);
		expect(subtitle.length).toBeLessThanOrEqual(46);
		expect(alt).toContain(finding(data));
		expect(alt).not.toMatch(/NaN|undefined|null|Infinity|\s{2}/);
		expect(finding(data)).toMatch(/^[^.]*( \d+\.\d|[^.])*\.$/);
	});

	it('names each of several states with its note', () => {
		const { alt } = describeChosen(chosenTogether('OH', 'LA'));
		expect(alt).toContain('Ohio: Gaps: low quality');
		expect(alt).toContain('Louisiana: Not in CDC’s monthly data set');
	});

	it('describes a choice only once there is one', () => {
		expect(findTile.describe(tables)).toBeNull();
		expect(findTile.describe(chosen('LA'))?.subtitle).toMatch(/^Louisiana/);
	});
});

describe('noteOf', () => {
	const note = (code: string) => noteOf(lineOf(chosen(code)));

	it('explains gaps: low quality, fewer than 10, or not in the data set', () => {
		expect(note('OH')).toContain('low quality, too few certificates name a drug');
		expect(note('AK')).toMatch(/low quality.*fewer than 10/);
		expect(note('LA')).toMatch(/Not in CDC’s monthly data set.*never joined/);
	});

	it('gives only the reason for the blanks where CDC withholds small counts', () => {
		const line = { ...lineOf(chosen('WV')), blanks: ['fewer than 10' as const] };
		expect(noteOf(line)).toBe('Gaps: fewer than 10 deaths');
	});

	it('mentions New York City, which is counted in its state', () => {
		expect(note('NY')).toContain('New York City');
	});

	it('is empty without gaps', () => {
		expect([note('WV'), note('DC')]).toEqual(['', '']);
	});
});
