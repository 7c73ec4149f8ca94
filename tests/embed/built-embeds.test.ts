import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const FOLDER = 'build/embed';
/** The most that an embed loads before a reader touches it, in compressed bytes, with the font. */
const MOST = 50_000;

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('/index.html'));
const face = readFileSync(join(FOLDER, 'sans.woff2')).length;
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('build/embed', () => {
	it('has every chart and step, and pinned embeds', () => {
		expect(pages.filter((file) => !file.includes('@')).length).toBeGreaterThanOrEqual(45);
		expect(pages.some((file) => file.startsWith('toll/@'))).toBe(true);
	});

	it.each(pages)('has a light page without external scripts or style sheets: %s', (file) => {
		const html = textOf(file);
		expect(gzipSync(html, { level: 9 }).length + face).toBeLessThanOrEqual(MOST);
		expect(html).not.toMatch(/<script[^>]* src=|<link[^>]* rel="(?:stylesheet|modulepreload)"/);
	});

	it('has identical inline scripts in all pages, whose hashes the headers list', () => {
		const scripts = pages.flatMap((file) =>
			[...textOf(file).matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text)
		);
		expect(new Set(scripts).size).toBe(2);
	});
});
