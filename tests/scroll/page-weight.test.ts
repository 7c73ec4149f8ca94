import { readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BASE, builtPage, ROOT } from '../support/build';
import { elementsIn, named, rawText, valuesOf } from '../support/markup';
import { fileOf, html, storyPage, styles } from './story-page';

/** The most that a browser has to fetch, in compressed bytes: scripts by gzip, the page by Brotli. */
const MOST_SCRIPT = 75_000;
const MOST_DOCUMENT = 45_000;
const MOST_SCRIPT_OF_SLIDES = 84_300;

describe('the weight of the page', () => {
	const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

	/** The addresses of the scripts that a text imports, statically or dynamically. */
	function importsOf(text: string, from: string): string[] {
		const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g);
		return [...found].map(([, address = '']) => posix.resolve(dirname(from), address));
	}

	/** Every script that the page may load. */
	function scripts(): string[] {
		const inline = named(storyPage, 'script').map(rawText);
		const preloaded = elementsIn(storyPage).flatMap(({ attributes: { rel, href, src } }) =>
			rel === 'modulepreload' ? (href ?? []) : src?.endsWith('.js') ? src : []
		);
		const reached = new Set([...preloaded, ...importsOf(inline.join('\n'), `${BASE}/`)]);
		for (const address of reached) {
			const text = readFileSync(fileOf(address), 'utf8');
			for (const next of importsOf(text, address)) reached.add(next);
		}
		return [...reached];
	}

	it(`is at most ${MOST_SCRIPT / 1000} kB of compressed scripts`, () => {
		const weights = scripts().map((address) => ({
			address,
			bytes: gzip(readFileSync(fileOf(address)))
		}));
		const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
		const list = weights.map(({ address, bytes }) => `${bytes}\t${address}`).join('\n');
		expect(weights.length).toBeGreaterThan(0);
		expect(total, `${total} bytes of scripts:\n${list}\n`).toBeLessThanOrEqual(MOST_SCRIPT);
	});

	it(`is at most ${MOST_SCRIPT_OF_SLIDES / 1000} kB of compressed scripts for the slides`, () => {
		const weigh = (addresses: Iterable<string>) =>
			[...addresses].reduce((sum, address) => sum + gzip(readFileSync(fileOf(address))), 0);
		const slides = elementsIn(builtPage(`${ROOT}present/`));
		const asked = new Set(
			['src', 'href'].flatMap((key) => valuesOf(slides, key)).filter((file) => file.endsWith('.js'))
		);
		expect(asked.size).toBeGreaterThan(0);
		expect(weigh(asked)).toBeLessThanOrEqual(MOST_SCRIPT_OF_SLIDES);
	});

	it('counts every script that another script imports', () => {
		const counted = scripts().map((address) => basename(address));
		for (const address of scripts()) {
			const text = readFileSync(fileOf(address), 'utf8');
			for (const [, file = ''] of text.matchAll(/["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)) {
				expect(counted).toContain(basename(file));
			}
		}
	});

	it('includes the styles of every component that a script renders', () => {
		// Svelte adds a scoping class to the elements of a component with styles.
		const classesOf = (text: string) => text.match(/svelte-[a-z0-9]*\d[a-z0-9]*/g) ?? [];
		const linked = styles.map((sheet) => readFileSync(fileOf(sheet), 'utf8')).join('\n');
		const known = new Set(classesOf(linked));
		const drawn = scripts().flatMap((address) => classesOf(readFileSync(fileOf(address), 'utf8')));
		expect(drawn.length).toBeGreaterThan(10);
		expect(drawn.filter((name) => !known.has(name))).toEqual([]);
	});

	it(`is at most ${MOST_DOCUMENT / 1000} kB of compressed HTML`, () => {
		const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
		const bytes = brotliCompressSync(html, options).length;
		expect(bytes, `${bytes} bytes of document`).toBeLessThanOrEqual(MOST_DOCUMENT);
	});
});
