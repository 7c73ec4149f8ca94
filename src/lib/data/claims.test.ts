import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadClaims } from './claims';
import { computeFigures } from './figures';
import { citedByTables, loadSources } from './sources';
import { loadStateLines } from './states';
import { loadTables } from './tables';
import { temporaryFolder } from '../../../tests/support/temporary-folder';

const claims = loadClaims();
const sources = loadSources();

/** A copy of both registers in which the first match of one text is another. */
function edited(file: string, from: string, to: string): string {
	const dir = temporaryFolder();
	for (const name of ['claims.json', 'sources.json']) cpSync(join('data', name), join(dir, name));
	const before = readFileSync(join(dir, file), 'utf8');
	expect(before).toContain(from);
	writeFileSync(join(dir, file), before.replace(from, to));
	return dir;
}

describe('the register of claims', () => {
	it('holds claims 1 to 42, each once and in order', () => {
		expect(claims.map((claim) => claim.id)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
	});

	it('names a speaker, a date and known sources for every claim', () => {
		for (const claim of claims) {
			expect(claim.speaker.length, `claim ${claim.id}`).toBeGreaterThan(2);
			expect(claim.date.length, `claim ${claim.id}`).toBeGreaterThan(3);
			expect(Object.keys(sources)).toEqual(expect.arrayContaining([...claim.sources]));
		}
	});

	it('names only figures that are computed', () => {
		const figures = computeFigures(loadTables());
		const named = claims.flatMap(({ claim, finding }) =>
			[...`${claim} ${finding}`.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
		);
		expect(named).toContain('reported-july-2022');
		for (const id of named) expect(figures).toHaveProperty([id]);
	});

	it('calls the 98 percent a claim, the West Virginia count disputed, the doses misleading', () => {
		const verdict = (id: number) => claims.find((claim) => claim.id === id)?.verdict;
		expect(verdict(13)).toBe('a claim, not a measurement');
		expect(verdict(6)).toBe('disputed');
		expect(verdict(40)).toBe('misleading');
	});

	it('quotes nobody, labels nobody and names no amount', () => {
		const words = claims.map((claim) => `${claim.claim} ${claim.finding}`).join(' ');
		expect(words).not.toMatch(/["“”«»]/);
		expect(words).not.toMatch(/\b(addicts?|abusers?|junkies?|users?|victims?|clean)\b/i);
		expect(words).not.toMatch(/\bthe Chinese (?!government)|\bMexicans\b/);
		expect(words).not.toMatch(/\d\s?(mg|µg|milligrams?|grams?|doses?)\b/i);
	});
});

describe('a faulty register', () => {
	it('is refused for a claim without a speaker', () => {
		const dir = edited('claims.json', 'CDC, as reported by CNN', '');
		expect(() => loadClaims(dir)).toThrow('claims.json, 1, speaker: some text');
	});

	it('is refused for a source that is not listed', () => {
		const dir = edited('claims.json', '"abc-2023"', '"abc-2032"');
		expect(() => loadClaims(dir)).toThrow('claims.json, 1, sources: abc-2032 is not in');
	});

	it('is refused for a number used twice', () => {
		const dir = edited('claims.json', '"id": 2,', '"id": 1,');
		expect(() => loadClaims(dir)).toThrow('claims.json: 1 stands twice');
	});

	it('is refused for a verdict of its own making', () => {
		const dir = edited('claims.json', '"verdict": "holds"', '"verdict": "true"');
		expect(() => loadClaims(dir)).toThrow('claims.json, 1, verdict');
	});

	it('is refused for an address that is not https', () => {
		const dir = edited('sources.json', 'https://data.cdc.gov', 'http://data.cdc.gov');
		expect(() => loadSources(dir)).toThrow('sources.json, cdc-vsrr, address');
	});
});

describe('the sources', () => {
	it('hold every source that a table cites, and the releases that the lines come from', () => {
		const known = Object.keys(sources);
		expect(known).toEqual(expect.arrayContaining(citedByTables()));
		const newer = [
			...loadTables().later.map((point) => point.vintage),
			...loadStateLines().flatMap((line) => line.laterVintage ?? [])
		];
		for (const vintage of new Set(newer)) expect(known).toContain(`cdc-vsrr-${vintage}`);
		expect(sources['cdc-vsrr']?.vintage).toBe(loadTables().vintage);
	});

	it('say of the states whose deaths a year counts, and of the people which series', () => {
		expect(sources['cdc-wonder']?.method).toContain('deaths of residents');
		expect(sources['census-population']?.method).toMatch(/2019.*2020/);
		expect(sources['cdc-final-2024']?.method).toContain('all drugs');
	});

	it('give the story behind the 98 percent as a named publication without an address', () => {
		expect(sources['cnn-wire-2023']).toMatchObject({ publisher: 'CNN Wire', address: null });
	});
});
