import { describe, expect, it } from 'vitest';
import { sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { boxOf } from '$lib/chart/box';
import { descriptionOf } from '$lib/chart/charts';
import type { GlyphMark, TextMark } from '$lib/drawing/drawing-types';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { theClaim } from '../../tables/selectors';
import { loadTables } from '../../tables/tables';
import { precursors } from './precursors-chart';
import { hasNumber, spokenShare, toneOf, when } from './precursors-values';

const { statements } = tables;
const withNumber = statements.filter(hasNumber);
const column = (state: string, key: string) => {
	const { columns, rows } = precursors.rows(tables, state);
	const at = columns.findIndex((each) => each.key === key);
	return rows.map((row) => row[at]);
};

const DESK = { width: 760, height: 520 };
const marksIn = (state: string, size = DESK) =>
	resolvedIn(precursors.draw(tables, state, sizeClassOf(boxOf(size), precursors.sizes)), size)
		.layers.front;
const numeralsIn = (state: string, size = DESK) =>
	marksIn(state, size).filter((mark): mark is GlyphMark => mark.type === 'glyph');
const said = (state: string, size = DESK) =>
	marksIn(state, size)
		.filter((mark): mark is TextMark => mark.type === 'text')
		.flatMap(({ lines }) => lines.flatMap(({ text, more = '' }) => [text, more]))
		.join(' ');

describe('the claim', () => {
	it('is almost 98 percent, by Rep. Trone, in February 2023', () => {
		const claim = theClaim(tables);
		expect(claim.speaker).toMatch(/Trone/);
		expect([spokenShare(claim), when(claim)]).toEqual(['almost 98 percent', 'February 2023']);
	});

	it('throws if its statement has no number', () => {
		const wordy = statements.map((statement) => ({ ...statement, share: null }));
		expect(() => theClaim({ ...tables, statements: wordy })).toThrow(/gives no share/);
	});

	it('is described as a claim, with its speaker and without a method', () => {
		const { subtitle, alt } = descriptionOf(precursors, tables, 'claim');
		expect(subtitle).toContain('as claimed');
		expect(alt).toMatch(/almost 98 percent of precursors .*Rep\. David Trone.*February 2023/);
		expect(alt).toContain('Rep. Newhouse: over 90 percent of precursors');
		expect(alt).toContain('no published method');
	});

	it('has speaker, date and method in its data point, which is first', () => {
		const points = precursors.dataPoints(tables, 'claim');
		expect(points).toHaveLength(withNumber.length);
		expect(points[0]).toMatchObject({
			label: 'Rep. David Trone, speaking to CNN, February 2023',
			lines: [expect.stringMatching(/^Claim: almost 98 percent: .*/), 'Method: none found']
		});
	});
});

describe('numerals', () => {
	it.each(['claim', 'all-statements'])('are hatched and outlined, never solid, in %s', (state) => {
		const numerals = numeralsIn(state);
		expect(numerals).toHaveLength(withNumber.length);
		for (const { style } of numerals) {
			expect(style.fill).toMatch(/^hatch-/);
			expect(style.stroke).toMatch(/^var/);
		}
	});

	it('have the accent for fentanyl itself, and not for the chemicals', () => {
		const accents = numeralsIn('claim').filter(({ style }) => style.fill === 'hatch-accent');
		expect(accents.map(({ key }) => key)).toEqual(['numeral krishnamoorthi-2024']);
		expect(withNumber.map(toneOf).filter((tone) => tone === 'accent')).toHaveLength(1);
	});

	it('have an outline for each digit', () => {
		const digitsOf = (share: number) => {
			const each = statements.map((row) => (row.share === null ? row : { ...row, share }));
			const { front } = precursors.draw({ ...tables, statements: each }, 'claim', {
				...DESK,
				compact: false,
				small: 12
			});
			return front.flatMap((mark) => (mark.type === 'glyph' ? [mark.d] : []));
		};
		for (const share of [10, 23, 45, 67, 89]) {
			for (const d of digitsOf(share)) expect(d).toMatch(/^M[-\d. LQMZ]+Z$/);
		}
	});
});

describe('the drawings', () => {
	it('say of the claim who, when, of what, and that no method was found, in every size', () => {
		for (const size of sizesFrom(288)) {
			const texts = said('claim', size);
			expect(texts).toMatch(/almost/);
			expect(texts).toMatch(/percent\s+of precursors\s+.*Trone.*2023/);
			expect(texts).toContain('No published method found.');
			expect(texts).toContain('of fentanyl');
		}
	});

	it('list all statements by date, with a number or words', () => {
		const who = marksIn('all-statements').flatMap((mark) =>
			mark.type === 'text' && mark.key.startsWith('who') ? [mark.lines[0]?.text] : []
		);
		expect(who).toEqual(statements.map(({ speakerShort }) => speakerShort));
		const dates = statements.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		for (const { ofShort } of statements) expect(said('all-statements')).toContain(ofShort);
	});
});

describe('the table', () => {
	it('has every statement, and blanks instead of zeros where there is no number', () => {
		expect(column('all-statements', 'date')).toEqual(statements.map(({ date }) => date));
		expect(column('all-statements', 'share').filter((share) => share !== null)).toEqual([
			98, 97, 97, 90
		]);
		expect(column('claim', 'share')).toEqual([98, 97, 97, 90]);
	});

	it('marks every statement as a claim, none with a published method', () => {
		expect(new Set(column('all-statements', 'status'))).toEqual(new Set(['claim']));
		const methods = loadTables().statements.map(({ methodPublished }) => methodPublished);
		expect(new Set(methods)).toEqual(new Set(['none found', 'no number given']));
	});
});
