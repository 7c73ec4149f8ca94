import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const FOLDER = 'build/embed';
/** What a reader may have to fetch before anything is touched, packed, the face included. */
const MOST = 50_000;

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('/index.html'));
const face = readFileSync(join(FOLDER, 'sans.woff2')).length;
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('the embeds as they are built', () => {
	it('are there for every chart and step, of today and of a release', () => {
		expect(pages.filter((file) => !file.includes('@')).length).toBeGreaterThanOrEqual(45);
		expect(pages.some((file) => file.startsWith('toll/@'))).toBe(true);
	});

	it.each(pages)('%s is light, and asks for no script and no style sheet', (file) => {
		const html = textOf(file);
		expect(gzipSync(html, { level: 9 }).length + face).toBeLessThanOrEqual(MOST);
		expect(html).not.toMatch(/<script[^>]* src=|<link[^>]* rel="(?:stylesheet|modulepreload)"/);
	});

	it('share the same scripts to the letter, whose hashes hosts are told', () => {
		const scripts = pages.flatMap((file) =>
			[...textOf(file).matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text)
		);
		expect(new Set(scripts).size).toBe(2);
	});
});
