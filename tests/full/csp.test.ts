import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../tools/packages.mjs';
import { openBrowser } from '../browser/browser';
import { followNetwork } from '../browser/network';
import { Cleanup } from './support/cleanup';
import { serveSite } from './support/site';

declare global {
	interface Window {
		violations?: string[];
	}
}

const paths = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
	.sort();

/** Collects violations of the page's policy. Runs in the page, before any of its scripts. */
function collectViolations(): void {
	const violations: string[] = (window.violations = []);
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		violations.push(`${violatedDirective} blocked ${blockedURI}`)
	);
}

/**
 * Waits until the page has hydrated, which an embed does when it is touched, or stays as it is served,
 * as a pinned choice does, or violates its policy.
 */
async function hydrate(page: Page, path: string): Promise<void> {
	if (path.startsWith('embed/')) await page.locator('main').hover();
	if ((await page.locator('[data-island]').count()) > 0) {
		await page.waitForFunction(
			() =>
				['hydrated', 'fallback'].some((name) => name in document.documentElement.dataset) ||
				window.violations?.length
		);
	}
}

describe.skipIf(!has('nginx'))('the Content-Security-Policy that nginx sends', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let site = '';
	let hydrated = 0;
	let clean = 0;

	beforeAll(async () => {
		site = await serveSite(cleanup);
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	});
	afterAll(async () => {
		console.log(
			`${paths.length} pages: ${hydrated} hydrated, ${clean} without violations, messages or requests to another origin`
		);
		await cleanup.run();
	});

	/** Opens a page in a new context, so that no service worker answers in place of nginx. */
	async function visit(path: string, act: (page: Page) => Promise<void>) {
		const context = await browser.newContext();
		const messages: string[] = [];
		const elsewhere: string[] = [];
		context.on('weberror', (error) => messages.push(String(error.error())));
		context.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) messages.push(message.text());
		});
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			const isInline = ['data:', 'blob:'].includes(protocol);
			if (!isInline && origin !== new URL(site).origin) elsewhere.push(request.url());
		});
		const page = await context.newPage();
		await page.addInitScript(collectViolations);
		const idle = followNetwork(page);
		const response = await page.goto(site + path);
		const policy = response?.headers()['content-security-policy'] ?? '';
		await act(page);
		await idle();
		const violations = await page.evaluate(() => window.violations);
		hydrated += await page.locator('html[data-hydrated]').count();
		await context.close();
		return { policy, messages, elsewhere, violations };
	}

	it('blocks an inline script that the build does not have', async () => {
		const { violations, messages } = await visit('embed/toll/', async (page) => {
			await page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "run"';
				document.head.append(script);
			});
			await page.waitForFunction(() => window.violations?.length);
			expect(await page.title()).not.toBe('run');
		});
		expect(violations).toEqual(['script-src-elem blocked inline']);
		expect(messages.join()).toContain('Content Security Policy');
		hydrated = 0;
	});

	// Most of a visit is waiting for the network to be idle.
	it.concurrent.each(paths)(
		'is not violated by /%s, which requests nothing from another origin',
		async (path) => {
			const { policy, ...seen } = await visit(path, (page) => hydrate(page, path));
			expect(policy).toMatch(/default-src /);
			expect(policy).toMatch(/script-src /);
			expect(policy).not.toMatch(/(script|default)-src[^;]*'unsafe-/);
			expect(seen).toEqual({ messages: [], elsewhere: [], violations: [] });
			clean += 1;
		}
	);
});
