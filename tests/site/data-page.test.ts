import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import datapackage from 'datapackage';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/lib/export/addresses';
import type { Value } from '../../src/lib/data/column-type';
import type { DataPackage } from '../../src/lib/export/data-package';
import { builtFile, builtPage, builtText, ROOT } from '../support/build';
import { named, rawText, valuesOf } from '../support/markup';
import { temporaryFolder } from '../support/temporary-folder';

const addresses = addressesIn(ROOT);
const files = readdirSync('data/tables').filter((file) => file.endsWith('.csv'));
const names = files.map((file) => file.replace('.csv', ''));
const textOf = (name: string) => readFileSync(`data/tables/${name}.csv`, 'utf8');
const served = (name: string) => builtFile(addresses.table(name, 'csv'));
const described = JSON.parse(builtText(addresses.dataPackage)) as DataPackage;
const resourceOf = (name: string) => described.resources.find((each) => each.name === name);
const page = builtText(addresses.data());

describe('the page of the tables', () => {
	const markup = builtPage(addresses.data());

	it('has a section for every table, with its checksum', () => {
		const ids = valuesOf(named(markup, 'section'), 'id');
		expect(ids).toEqual(expect.arrayContaining(names));
		for (const name of names) {
			expect(page).toContain(createHash('sha256').update(served(name)).digest('hex'));
		}
	});

	it('links to the files of every table', () => {
		const links = valuesOf(named(markup, 'a'), 'href').map((href) => new URL(href, ROOT).href);
		for (const name of names) {
			expect(links).toContain(addresses.table(name, 'csv'));
			expect(links).toContain(addresses.table(name, 'json'));
		}
		expect(links).toContain(addresses.dataPackage);
	});

	it('explains every column in words', () => {
		const explained = named(markup, 'code').map(rawText);
		const columns = described.resources.flatMap(({ schema }) => schema.fields);
		for (const { name, description } of columns) {
			expect(explained).toContain(name);
			expect(description, name).toBeTruthy();
		}
	});
});

describe.each(names)('the files of %s', (name) => {
	it('are the table after a byte order mark, and its rows as objects', () => {
		expect(served(name).toString('utf8')).toBe(`\uFEFF${textOf(name)}`);
		const rows = JSON.parse(builtText(addresses.table(name, 'json'))) as Record<string, Value>[];
		const asText = rows.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])
			)
		);
		const fields = csvParse(textOf(name)).map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([key, value]) => [
					key,
					// A number has no zeros at its end.
					/^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value
				])
			)
		);
		expect(asText).toEqual(fields);
	});

	it('have the size, the checksum and the columns that the Data Package says', () => {
		const bytes = served(name);
		const { hash, bytes: size, schema } = resourceOf(name) ?? {};
		expect(hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
		expect(size).toBe(bytes.length);
		expect(schema?.fields.map((field) => field.name)).toEqual(csvParse(textOf(name)).columns);
	});
});

describe('the Data Package', () => {
	it('is one, as a validator of the specification says', async () => {
		expect(await datapackage.validate(described)).toEqual({ valid: true, errors: [] });
	});

	it('has a unique key for every table, and types that every field fits', async () => {
		// This reader takes a byte order mark for a part of the first column, so it gets copies without.
		const folder = temporaryFolder();
		for (const name of names) writeFileSync(join(folder, `${name}.csv`), textOf(name));
		const { resources } = await datapackage.Package.load(described, { basePath: folder });
		expect(resources.map(({ name }) => name)).toEqual(names);
		for (const resource of resources) {
			expect(resource.schema.primaryKey.length, resource.name).toBeGreaterThan(0);
			expect(await resource.read(), resource.name).toHaveLength(
				csvParse(textOf(resource.name)).length
			);
		}
	});
});
