import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadClaims } from './claims';
import { loadCorrections } from './corrections';
import { loadHelp } from './help';
import { loadSources } from './sources';

const folderWith = (files: Readonly<Record<string, unknown>>) => {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, name), JSON.stringify(content));
	return folder;
};

it('reads no claims, help or corrections where there is no such file', () => {
	const folder = folderWith({ 'sources.json': [] });
	expect(loadClaims(folder)).toEqual([]);
	expect(loadHelp(folder)).toEqual([]);
	expect(loadCorrections(folder)).toEqual([]);
});

it('names a faulty file all the same', () => {
	const folder = folderWith({ 'sources.json': [], 'claims.json': {}, 'help.json': 1 });
	expect(() => loadClaims(folder)).toThrow(/claims\.json:1:1: /);
	expect(() => loadHelp(folder)).toThrow(/help\.json:1:1: /);
});

it('needs a file of sources', () => {
	expect(() => loadSources(folderWith({}))).toThrow(/sources\.json: the file is missing/);
});

it('reads a source without a release', () => {
	const source = {
		id: 'office',
		publisher: 'The office',
		title: 'Moorings',
		short: 'The office',
		address: null,
		copy: null,
		reason: 'It is invented.',
		licence: 'CC0',
		retrieved: '2024-07-01',
		opened: null,
		method: 'Every boat is counted once.'
	};
	const { office } = loadSources(folderWith({ 'sources.json': [source] }));
	expect(office).toEqual({ ...source, vintage: null });
});
