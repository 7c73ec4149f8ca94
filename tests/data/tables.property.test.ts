import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTable } from '$lib/data/csv';
import { amount, date, month, shortText, text, wholeOrNull } from '$lib/data/fields';
import { InputError } from '$lib/data/input-error';
import { isoMonth } from '$lib/data/month';
import { cheapRuns, randomTimeout } from '../support/random-runs';
import { temporaryFolder } from '../support/temporary-folder';

const schema = v.object({
	month,
	deaths: wholeOrNull,
	share: amount,
	day: date,
	note: text,
	short: shortText(9)
});
type Row = v.InferOutput<typeof schema>;

/** Text as a table may hold it: with line breaks, commas, quotation marks and any script. */
const words = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(',', '"', '\n', ' '),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
		),
		minLength: 1,
		maxLength: 9
	})
	.filter((each) => !/[\ufffd\ufeff\u0000-\u0008\u000b-\u001f]/.test(each) && each.length <= 9);

const row: fc.Arbitrary<Row> = fc.record({
	month: fc.integer({ min: 1900 * 12, max: 2100 * 12 }),
	deaths: fc.option(fc.nat()),
	share: fc.nat(10_000).map((hundredths) => hundredths / 100),
	day: fc
		.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10)),
	note: words,
	short: words
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ month }) => month });

const field = (value: string, quoted: boolean) =>
	quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A table as an editor might write it: fields quoted or not, with either line break. */
function written(table: readonly Row[], quoted: boolean, ending: string): string {
	const lines = table.map(({ month, deaths, share, ...others }) =>
		[isoMonth(month), String(deaths ?? ''), String(share), ...Object.values(others)]
			.map((each) => field(each, quoted))
			.join(',')
	);
	return [Object.keys(schema.entries).join(','), ...lines, ''].join(ending);
}

let dir: string;
const read = (content: string | Uint8Array) => {
	writeFileSync(join(dir, 't.csv'), content);
	return readTable(dir, 't.csv', schema, ['month']);
};

/** The result of reading. Every problem must be a sentence with a place. */
function outcome(content: string | Uint8Array): Row[] | 'refused' {
	try {
		return read(content);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		for (const problem of error.problems.slice(0, 20)) {
			expect(problem).toMatch(/t\.csv:\d+:\d+: found [^]*, expected [^]*\.$/);
			expect(problem).not.toMatch(/undefined|Invalid|\[object/);
		}
		return 'refused';
	}
}

describe('readTable', { timeout: randomTimeout }, () => {
	it('returns every table as it was written', () => {
		dir = temporaryFolder();
		fc.assert(
			fc.property(rows, fc.boolean(), fc.constantFrom('\n', '\r\n'), (table, quoted, ending) => {
				expect(read(written(table, quoted, ending))).toEqual(table);
			}),
			cheapRuns
		);
	});

	it('rejects a damaged table with a place, or reads it without a mistake', () => {
		dir = temporaryFolder();
		const change = fc.record({
			at: fc.nat(),
			cut: fc.nat(6),
			put: fc.string({ unit: fc.constantFrom(...Array.from('",\n\r0-x \ufeff')), maxLength: 4 })
		});
		fc.assert(
			fc.property(rows, change, (table, { at, cut, put }) => {
				const before = written(table, false, '\n');
				const start = at % (before.length + 1);
				const result = outcome(before.slice(0, start) + put + before.slice(start + cut));
				if (result === 'refused') return;
				// What was read survives another round trip, so nothing was mistaken for something else.
				expect(read(written(result, false, '\n'))).toEqual(result);
			}),
			cheapRuns
		);
	});

	it('rejects random bytes with a place', () => {
		dir = temporaryFolder();
		fc.assert(
			fc.property(fc.uint8Array(), fc.boolean(), (bytes, headed) => {
				const header = Buffer.from(`${Object.keys(schema.entries).join(',')}\n`);
				expect(outcome(Buffer.concat([headed ? header : Buffer.alloc(0), bytes]))).toBe('refused');
			}),
			cheapRuns
		);
	});
});
