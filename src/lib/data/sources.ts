import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { addressOrNull } from './address-or-null';
import { date, sentence, shortText, text, vintage } from './fields';
import { ENOUGH, faultAt, quote, type InputFile } from './input-error';
import { record } from './check-json';
import { readText } from './read-text';
import { readRecords } from './records';
import { splitCsv } from './split-csv';

const ID = 'lower-case words joined by hyphens';
const COPIES = ['original', 'repost', 'landing'] as const;
const COPY = `${COPIES.join(', ')} or null`;
const PLACE =
	'an address with the kind of its copy, or neither and a reason why there is no address';

/** The fields of a source. */
export const entrySchema = record({
	id: v.pipe(v.string(ID), v.regex(/^[a-z0-9-]+$/, ID)),
	publisher: text,
	/** The data set or publication, in full. */
	title: text,
	/** The source line under a chart: at most 60 characters, with the release if there is one. */
	short: shortText(60),
	/** Where a reader finds it, or `null`. */
	address: addressOrNull('https://'),
	/** What the address leads to: the original, a copy on another site, or a page that leads to it. */
	copy: v.nullable(v.picklist(COPIES, COPY)),
	/** Why there is no address, as a sentence; `null`, or left out, if there is one. */
	reason: v.optional(v.nullable(sentence), null),
	licence: text,
	/** The release, as `YYYY-MM`, or `null`, as if left out. */
	vintage: v.optional(v.nullable(vintage), null),
	/** The day its figures or words were taken, from the whole or from excerpts, `YYYY-MM-DD`. */
	retrieved: date,
	/** The day somebody read it as a whole, `YYYY-MM-DD`; `null` if excerpts alone were read. */
	opened: v.nullable(date),
	/** How we know: what the source counts, how, and what it cannot say. One to three sentences. */
	method: text
});

const sourceSchema = v.pipe(
	entrySchema,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { address, copy, reason } = dataset.value;
		const isWhole = address === null ? !copy && reason : copy && !reason;
		if (isWhole) return;
		const input = dataset.value;
		addIssue({
			message: PLACE,
			input: address,
			path: [
				{ type: 'object', origin: 'value', input: { ...input }, key: 'address', value: address }
			]
		});
	})
);

/** Where figures come from: an entry of `sources.json`. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** The part of a source that appears with a chart. */
export type SourceNote = Pick<Source, 'id' | 'short' | 'address' | 'method'>;

/**
 * Reads `sources.json` as a record by source id.
 * @throws InputError naming the source and the field at fault, or a duplicate id.
 */
export function loadSources(dir = 'data'): Record<string, Source> {
	const sources = readRecords(dir, 'sources.json', sourceSchema);
	return Object.fromEntries(sources.map((source) => [source.id, source]));
}

/** A field of a table that names a source. */
interface Citation {
	id: string;
	table: InputFile;
	offset: number;
}

function citationsIn(dir: string): Citation[] {
	const files = readdirSync(dir).filter((file) => file.endsWith('.csv'));
	return files.flatMap((file) => {
		const table = readText(join(dir, file));
		const [header, ...lines] = splitCsv(table);
		const column = header?.findIndex(({ text }) => text === 'source') ?? -1;
		return lines.flatMap((line) => {
			const field = line[column];
			return field ? [{ id: field.text, table, offset: field.offset }] : [];
		});
	});
}

/** One sentence for each table row in `dir` that cites a source that is not listed. */
export function unknownCitations(
	dir: string,
	sources: Readonly<Record<string, unknown>>
): string[] {
	return citationsIn(dir)
		.filter(({ id }) => !Object.hasOwn(sources, id))
		.slice(0, ENOUGH)
		.map(({ id, table, offset }) =>
			faultAt(
				table,
				offset,
				`found ${quote(id)} in column source, expected the id of a source in sources.json`
			)
		);
}
