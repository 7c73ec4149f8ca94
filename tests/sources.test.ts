import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '$lib/data/claims';
import { citedByTables, loadSources } from '$lib/data/sources';
import { scenes } from '$lib/story/steps';

const known = Object.keys(loadSources());

/** The data dictionary by table: what stands under the heading that names its file. */
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

describe('the sources', () => {
	it('are each used by a table, a claim or a step: nothing is listed for show', () => {
		const used = new Set([
			...citedByTables(),
			...[...dictionary.values()].flatMap(named),
			...loadClaims().flatMap((claim) => claim.sources),
			...scenes.flatMap(({ steps }) => steps.flatMap((step) => step.sources))
		]);
		expect(known.filter((id) => !used.has(id))).toEqual([]);
	});
});
