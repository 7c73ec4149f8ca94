import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '$lib/data/claims';
import { loadSources } from '$lib/data/sources';
import { scenes } from '$story/scenes';

const known = Object.keys(loadSources());

/** The sections of the data dictionary by the table that their headings name. */
const dictionary = new Map(
	readFileSync('data/README.md', 'utf8')
		.split(/^#+ /m)
		.flatMap((section): [string, string][] => {
			const file = /^`([a-z0-9-]+\.csv)`/.exec(section)?.[1];
			return file ? [[file, section]] : [];
		})
);
const named = (text: string) => known.filter((id) => text.includes(`\`${id}\``));

const columnsOf = (file: string) =>
	readFileSync(join('data/tables', file), 'utf8').split('\n')[0]?.split(',') ?? [];

describe('the data dictionary', () => {
	it.each(readdirSync('data/tables'))('explains every column of %s', (file) => {
		const section = dictionary.get(file) ?? '';
		expect(columnsOf(file).filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
	});

	it('names the sources of each table whose rows do not', () => {
		for (const [file, section] of dictionary) {
			if (!columnsOf(file).includes('source')) expect(named(section), file).not.toEqual([]);
		}
	});
});

describe('sources.json', () => {
	it('lists only sources that a table, a claim or a step uses', () => {
		const used = new Set([
			...readdirSync('data/tables').flatMap((file) =>
				csvParse(readFileSync(join('data/tables', file), 'utf8')).map(({ source }) => source)
			),
			...[...dictionary.values()].flatMap(named),
			...loadClaims().flatMap((claim) => claim.sources),
			...scenes.flatMap(({ steps }) => steps.flatMap((step) => step.sources))
		]);
		expect(known.filter((id) => !used.has(id))).toEqual([]);
	});
});
