import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '$lib/data/claims';
import { figuresById } from '$lib/data/figure';
import { computeFigures } from '../figures/figures';
import { loadHelp } from '$lib/data/help';
import { loadSources, unknownCitations } from '$lib/data/sources';
import { loadJurisdictionLines } from './states-12mo-table';
import { loadTables } from './tables';
import { problemsOf } from '../../../tests/support/problems';
import { temporaryFolder } from '../../../tests/support/temporary-folder';

const claims = loadClaims();
const sources = loadSources();

/** A copy of the data files with the first match of `from` replaced by `to`. */
function edited(file: string, from: string | RegExp, to: string): string {
	const dir = temporaryFolder();
	for (const name of ['claims.json', 'sources.json', 'help.json'])
		cpSync(join('data', name), join(dir, name));
	const before = readFileSync(join(dir, file), 'utf8');
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	writeFileSync(join(dir, file), after);
	return dir;
}

describe('claims.json', () => {
	it('holds claims 1 to 42, each once and in order', () => {
		expect(claims.map((claim) => claim.id)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
	});

	it('names only computed figures', () => {
		const figures = figuresById(computeFigures(loadTables()));
		const named = claims.flatMap(({ claim, finding }) =>
			[...`${claim} ${finding}`.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
		);
		expect(named).toContain('reported-july-2022');
		for (const id of named) expect(figures).toHaveProperty([id]);
	});

	it('finds the share of precursors a claim, the deaths in West Virginia disputed, the seizures misleading', () => {
		const verdict = (id: number) => claims.find((claim) => claim.id === id)?.verdict;
		expect(verdict(13)).toBe('claimed, not measured');
		expect(verdict(6)).toBe('disputed');
		expect(verdict(40)).toBe('misleading');
	});

	it('gives personal accounts no other verdict, and that verdict to nothing else', () => {
		const idsOf = (key: 'standing' | 'verdict', value: string) =>
			claims.filter((claim) => claim[key] === value).map(({ id }) => id);
		expect(idsOf('verdict', 'a personal account')).toEqual([36, 37, 38]);
		expect(idsOf('standing', 'personal account')).toEqual([36, 37, 38]);
	});

	it('quotes nobody, labels nobody and names no amount', () => {
		const words = claims.map((claim) => `${claim.claim} ${claim.finding}`).join(' ');
		expect(words).not.toMatch(/["“”«»]/);
		expect(words).not.toMatch(/\b(addicts?|abusers?|junkies?|users?|victims?|clean)\b/i);
		expect(words).not.toMatch(/\bthe Chinese (?!government)|\bMexicans\b/);
		expect(words).not.toMatch(/\d\s?(mg|µg|milligrams?|grams?|doses?)\b/i);
	});
});

describe('loading faulty data', () => {
	const CLAIM =
		'the fields id, claim, speaker, date, standing, verdict, finding, trueWhile, otherwise, sources';

	it.each([
		[
			'a missing comma',
			'"id": 1,',
			'"id": 1',
			'claims.json:4:3: found "\\"", expected a comma or "}".'
		],
		[
			'a truncated file',
			/"id": 2,[^]*/,
			'',
			'claims.json:15:3: found the end of the file, expected the name of a field in quotation marks.'
		],
		[
			'HTML instead of JSON',
			/^/,
			'<!doctype html>',
			'claims.json:1:1: found "<", expected a value.'
		],
		[
			'an object instead of a list',
			/[^]+/,
			'{}',
			'claims.json:1:1: found {}, expected a list of records.'
		],
		['a number instead of a record', '{', '7, {', `claims.json:2:2: found 7, expected ${CLAIM}.`],
		[
			'a missing field',
			/\t\t"speaker".*\n/,
			'',
			`claims.json:2:2: found no field "speaker", expected ${CLAIM}.`
		],
		[
			'an unknown field',
			'"speaker"',
			'"speaks": 1, "speaker"',
			`claims.json:5:3: found the unknown field "speaks", expected ${CLAIM}.`
		],
		[
			'a field that is there twice',
			'"speaker"',
			'"claim": "", "speaker"',
			'claims.json:5:3: found the field "claim" twice, expected it once.'
		],
		[
			'a claim without a speaker',
			'CDC, as reported by CNN',
			'',
			'claims.json:5:14: found "" in "speaker", expected some text.'
		],
		[
			'a claim without a full stop',
			'up to July 2022."',
			'up to July 2022"',
			'claims.json:4:12: found "More than 100,000 people in the United …" in "claim", expected a sentence that ends with a full stop.'
		],
		[
			'a number in words',
			'"id": 1,',
			'"id": "one",',
			'claims.json:3:9: found "one" in "id", expected the number of a claim, from 1 up.'
		],
		[
			'a number used twice',
			'"id": 2,',
			'"id": 1,',
			'claims.json:15:9: found 1 in "id", expected an id that no earlier record has.'
		],
		[
			'a source that is not listed',
			'"abc-2023"',
			'"abc-2032"',
			'claims.json:12:27: found "abc-2032" in "sources", expected the id of a source in sources.json.'
		],
		[
			'a source with the name of a built-in',
			'"abc-2023"',
			'"constructor"',
			'claims.json:12:27: found "constructor" in "sources", expected the id of a source in sources.json.'
		],
		[
			'an unknown verdict',
			'"verdict": "holds"',
			'"verdict": "true"',
			'claims.json:8:14: found "true" in "verdict", expected one of holds, holds in part, disputed, misleading, plausible, not proven, claimed, not measured, not checked, a personal account.'
		]
	])('rejects claims.json: %s', (_, from, to, sentence) => {
		const dir = edited('claims.json', from, to);
		expect(problemsOf(() => loadClaims(dir))).toEqual([sentence]);
	});

	it.each([
		[
			'an address that does not begin with https',
			'https://data.cdc.gov',
			'ftp://data.cdc.gov',
			'sources.json:7:14: found "ftp://data.cdc.gov/d/xkb8-kh2a" in "address", expected an address that begins with https://, or null.'
		],
		[
			'an address without “copy”',
			'"copy": "original"',
			'"copy": null',
			'sources.json:7:14: found "https://data.cdc.gov/d/xkb8-kh2a" in "address", expected an address with the kind of its copy, or neither and a reason why there is no address.'
		],
		[
			'an id that is there twice',
			'"id": "cdc-vsrr-2026-06"',
			'"id": "cdc-vsrr"',
			'sources.json:17:9: found "cdc-vsrr" in "id", expected an id that no earlier record has.'
		]
	])('rejects sources.json: %s', (_, from, to, sentence) => {
		const dir = edited('sources.json', from, to);
		expect(problemsOf(() => loadSources(dir))).toEqual([sentence]);
	});

	it('rejects help.json: an address that cannot be opened', () => {
		const dir = edited('help.json', '"tel:911"', '"911"');
		expect(problemsOf(() => loadHelp(dir))).toEqual([
			'help.json:6:14: found "911" in "address", expected an address that begins with tel: or https:, or null.'
		]);
	});

	it('reports all faults of a file at once', () => {
		const dir = edited('claims.json', /"speaker": .*\n/g, '"speaker": "",\n');
		const problems = problemsOf(() => loadClaims(dir));
		// All 42 claims are faulty: the first 20 problems, and a sentence that counts the others.
		expect(problems.length).toBe(21);
		expect(problems.at(-1)).toBe('22 more problems are not listed.');
	});

	it('names every table row that cites an unlisted source', () => {
		const dir = temporaryFolder();
		writeFileSync(join(dir, 'potency.csv'), 'substance,source\na,cdc\nb,toString\n');
		const [problem, ...others] = unknownCitations(dir, { cdc: {} });
		expect(others).toEqual([]);
		expect(problem).toMatch(
			/potency\.csv:3:3: found "toString" in column source, expected the id of a source in sources\.json\.$/
		);
	});
});

describe('sources.json', () => {
	it('lists every source that a table cites, and every release that newer counts come from', () => {
		const known = Object.keys(sources);
		expect(unknownCitations('data/tables', sources)).toEqual([]);
		const newer = [
			...loadTables().later.map((point) => point.vintage),
			...loadJurisdictionLines().flatMap((line) => line.laterVintage ?? [])
		];
		for (const vintage of new Set(newer)) expect(known).toContain(`cdc-vsrr-${vintage}`);
		expect(sources['cdc-vsrr']?.vintage).toBe(loadTables().vintage);
	});
});
