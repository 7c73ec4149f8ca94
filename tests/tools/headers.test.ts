import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHeaders } from '../../tools/headers.mjs';
import { VERSIONED } from '../../tools/folders.mjs';
import { BASE, builtFiles, builtPage, builtText, ROOT } from '../support/build';
import { elementsIn, named, rawText, type Markup } from '../support/markup';
import { temporaryFolder } from '../support/temporary-folder';

type Rule = [pattern: RegExp, headers: [name: string, value: string][], address: string];

function rulesOf(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.[1].push([name, value]);
		else rules.push([patternOf(line), [], line]);
	}
	return rules;
}

/** Matches addresses as hosts do: a star is anything, a name after a colon is one folder. */
function patternOf(rule: string): RegExp {
	const parts = rule.split(/(\*|:[a-z]+)/).map((part) => {
		if (part === '*') return '.*';
		if (part.startsWith(':')) return '[^/]+';
		return part.replace(/[.?+^$|()[\]{}]/g, '\\$&');
	});
	return new RegExp(`^${parts.join('')}$`);
}

const headersOf = (rules: Rule[], address: string, name: string): string[] =>
	rules
		.filter(([pattern]) => pattern.test(address))
		.flatMap(([, headers]) => headers)
		.flatMap(([header, value]) => (header === name ? [value] : []));

const rules = rulesOf(builtText(`${ROOT}_headers`));
const pages = builtFiles.filter((file) => file.endsWith('.html'));

/** All addresses of a page. */
const addressesOf = (page: string) => [
	`${BASE}/${page}`,
	...(page.endsWith('index.html') ? [`${BASE}/${page.slice(0, -'index.html'.length)}`] : [])
];

/** The inline scripts of a page that run. */
const scriptsIn = (page: Markup): string[] =>
	named(page, 'script')
		.filter(({ attributes: { src, type = '' } }) => src === undefined && !type.includes('json'))
		.map(rawText);

async function hash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

describe('build/_headers', () => {
	it('has one policy for each page and at most one Cache-Control for each file', () => {
		expect(pages.length).toBeGreaterThan(0);
		const policies = pages
			.flatMap(addressesOf)
			.map((address) => [address, headersOf(rules, address, 'Content-Security-Policy').length]);
		expect(policies.filter(([, count]) => count !== 1)).toEqual([]);
		const caches = builtFiles.map((file) => [
			file,
			headersOf(rules, `${BASE}/${file}`, 'Cache-Control').length
		]);
		expect(caches.filter(([, count]) => Number(count) > 1)).toEqual([]);
	});

	// Policies refuse event handlers, so markup may have none.
	it.each(pages)('allows the inline scripts of %s and, for an embed, no others', async (page) => {
		const [policy = ''] = headersOf(rules, `${BASE}/${page}`, 'Content-Security-Policy');
		const markup = builtPage(ROOT + page);
		const keys = elementsIn(markup).flatMap(({ attributes }) => Object.keys(attributes));
		expect(keys.filter((key) => key.startsWith('on'))).toEqual([]);
		const scripts = new Set(scriptsIn(markup));
		for (const script of scripts) expect(policy).toContain(await hash(script));
		expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
		if (!page.startsWith('embed/') || page.endsWith('404.html')) return;
		expect(scripts.size).toBeGreaterThan(0);
		expect(policy.match(/'sha256-/g)).toHaveLength(scripts.size);
	});

	it('lets any page frame an embed, and no other site frame another page', () => {
		for (const page of pages) {
			const [policy = ''] = headersOf(rules, `${BASE}/${page}`, 'Content-Security-Policy');
			const [, ancestors] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
			// Not even `*`, which refuses local files and sandboxed pages.
			expect(ancestors, page).toBe(page.startsWith('embed/') ? undefined : "'self'");
			expect(headersOf(rules, `${BASE}/${page}`, 'X-Frame-Options')).toEqual([]);
		}
	});

	it('lets an SVG file that is opened load nothing and run no script', () => {
		const pictures = builtFiles.filter((file) => file.endsWith('.svg'));
		expect(pictures).toContain('favicon.svg');
		for (const file of pictures) {
			const policies = headersOf(rules, `${BASE}/${file}`, 'Content-Security-Policy');
			expect(policies, file).toHaveLength(1);
			// Charts have the policy of their pages, which allows the scripts of these and no others.
			if (file.startsWith('charts/')) expect(policies[0]).toMatch(/^default-src 'self';/);
			else expect(policies[0]).toMatch(/^default-src 'none';.*; sandbox$/);
		}
	});

	it('denies features of the browser that no page uses, and none that some page does', () => {
		for (const page of pages) {
			const address = `${BASE}/${page}`;
			expect(headersOf(rules, address, 'Referrer-Policy')).toEqual([
				'strict-origin-when-cross-origin'
			]);
			const [features = '', ...more] = headersOf(rules, address, 'Permissions-Policy');
			expect(more).toEqual([]);
			expect(features).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
			expect(features).toContain('camera=()');
			expect(features).not.toMatch(
				/fullscreen|wake-lock|window-|clipboard|share|picture-in|keyboard/
			);
		}
	});

	it('opens all files to every origin, and caches hashed files and snapshots', () => {
		for (const file of builtFiles) {
			const address = `${BASE}/${file}`;
			expect(headersOf(rules, address, 'Access-Control-Allow-Origin')).toEqual(['*']);
			expect(headersOf(rules, address, 'X-Content-Type-Options')).toEqual(['nosniff']);
			const [cache = ''] = headersOf(rules, address, 'Cache-Control');
			expect(cache.includes('immutable'), file).toBe(
				/^(_app\/immutable|v)\//.test(file) || VERSIONED.test(file)
			);
		}
		const kept = builtFiles.filter((file) => /^embed\/.*@.*\.html$/.test(file));
		expect(kept.length).toBeGreaterThan(0);
		for (const file of kept) {
			expect(headersOf(rules, `${BASE}/${file}`, 'Cache-Control').join()).toMatch(/max-age=[1-9]/);
		}
	});
});

describe('writeHeaders', () => {
	function site(pages: Record<string, string>): string {
		const folder = temporaryFolder();
		for (const [file, html] of Object.entries(pages)) {
			mkdirSync(join(folder, file, '..'), { recursive: true });
			writeFileSync(join(folder, file), html);
		}
		return folder;
	}

	it('prefixes every address with the base path of the site', () => {
		const folder = site({ 'index.html': '', 'embed/toll/index.html': '', 'claims/index.html': '' });
		writeHeaders(folder, new URL('https://example.org/up.stream/'));
		const written = rulesOf(readFileSync(join(folder, '_headers'), 'utf8'));
		expect(written.map(([, , address]) => address)).toContain('/up.stream/claims/*');
		for (const [, , address] of written) expect(address).toMatch(/^\/up\.stream\//);
		const nginx = readFileSync(join(folder, 'headers.nginx.conf'), 'utf8');
		expect(nginx).toContain('location /up.stream/ {');
		expect(nginx).toContain(String.raw`~ "^/up\.stream/embed/.*\.html$"`);
	});

	it('names the type of the web app manifest', () => {
		const folder = site({ 'index.html': '', 'manifest.webmanifest': '{}' });
		writeHeaders(folder, new URL('https://example.org'));
		const written = rulesOf(readFileSync(join(folder, '_headers'), 'utf8'));
		const type = 'application/manifest+json';
		expect(headersOf(written, '/manifest.webmanifest', 'Content-Type')).toEqual([type]);
		expect(headersOf(written, '/', 'Content-Type')).toEqual([]);
		const nginx = readFileSync(join(folder, 'headers.nginx.conf'), 'utf8');
		expect(nginx).toContain(`${type} webmanifest;`);
	});

	it('throws when a line is longer than hosts read', () => {
		const scripts = Array.from({ length: 40 }, (_, i) => `<script>${i}</script>`).join('');
		const folder = site({ 'index.html': scripts });
		expect(() => writeHeaders(folder, new URL('https://example.org'))).toThrow(
			/2000 characters at most/
		);
	});
});
