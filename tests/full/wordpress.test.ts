import { connect } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../tools/packages.mjs';
import { openBrowser } from '../browser/browser';
import { copyProject } from '../support/copy-project';
import { certify } from './support/certificate';
import { Cleanup } from './support/cleanup';
import { logIn, publish } from './support/editor';
import { startNginx } from './support/nginx';
import { runFor } from './support/served-story';
import { startWordPress } from './support/wordpress';

const STORY = 'tests/second-story';

/**
 * WordPress sends no requests to the machine that it runs on, except to its own host at the usual
 * ports of web sites: 80, 443 and 8080.
 */
const PORT = 8080;
/** A pasted address becomes an iframe only if it starts with https. */
const ORIGIN = `https://localhost:${PORT}`;

const isTaken = () =>
	new Promise<boolean>((resolve) => {
		const connection = connect(PORT, '127.0.0.1')
			.on('connect', () => {
				connection.destroy();
				resolve(true);
			})
			.on('error', () => resolve(false));
	});

describe.skipIf(!has('wordpress'))('WordPress without a plugin', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let author: Page;
	let site = '';

	beforeAll(async () => {
		if (await isTaken()) {
			throw new Error(
				`Port ${PORT} is taken, and WordPress asks a site on its own machine at no other that ` +
					'needs no rights: free it and try again.'
			);
		}
		const folder = cleanup.folder();
		const certificate = certify(folder);
		const project = copyProject(cleanup.folder(), STORY);
		runFor(project, STORY, 'build', { PUBLIC_ORIGIN: ORIGIN });
		const build = join(project, STORY, 'build');
		site = await startWordPress(cleanup, certificate.certificate);
		const server = `root ${build}; include ${build}/headers.nginx.conf;`;
		cleanup.keep(await startNginx({ folder, port: PORT, server, certificate }));
		browser = await openBrowser();
		cleanup.add(() => browser.close());
		const context = await browser.newContext({
			ignoreHTTPSErrors: true,
			viewport: { width: 1280, height: 900 }
		});
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
		author = await logIn(context, site);
	});
	afterAll(() => cleanup.run());

	/** The frame that WordPress has made for the chart of a post. */
	async function chartOf(page: Page): Promise<Frame> {
		const element = await page.locator('iframe.wp-embedded-content').elementHandle();
		const frame = await element.contentFrame();
		if (!frame) throw new Error('The post shows no frame.');
		return frame;
	}

	/** Waits until the frame is as high as its content, within WordPress's limits. */
	async function expectFit(page: Page): Promise<void> {
		const frame = await chartOf(page);
		const missing = async () => {
			const iframe = page.locator('iframe.wp-embedded-content');
			// Browsers pause a frame of another site while it is out of view.
			await iframe.scrollIntoViewIfNeeded();
			const given = await iframe.evaluate((element) => element.getBoundingClientRect().height);
			const needed = await frame
				.locator('main')
				.evaluate((main) => main.getBoundingClientRect().height);
			expect(needed).toBeGreaterThan(200);
			expect(needed).toBeLessThanOrEqual(1000);
			return Math.abs(given - needed);
		};
		await expect.poll(missing, { timeout: 30_000 }).toBeLessThanOrEqual(1);
	}

	it.each([
		['a chart page', 'charts/boats/'],
		['the chart page of a step', 'charts/boats/boats-last/'],
		['an embed', 'embed/works/']
	])('turns the pasted address of %s into a chart', async (_, path) => {
		const post = await publish(author, site, `${ORIGIN}/${path}`);
		const context = await browser.newContext({
			ignoreHTTPSErrors: true,
			viewport: { width: 1280, height: 900 }
		});
		cleanup.add(() => context.close());
		const reader = await context.newPage();
		const complaints: string[] = [];
		reader.on('pageerror', (error) => complaints.push(String(error)));
		await reader.goto(post);

		const iframe = reader.locator('iframe.wp-embedded-content');
		expect(await iframe.getAttribute('sandbox')).toBe('allow-scripts');
		const chart = await chartOf(reader);
		expect(new URL(chart.url()).pathname).toBe(`/${path.replace('charts/', 'embed/')}`);
		await expectFit(reader);
		await chart.locator('main figure svg:visible').first().waitFor();
		expect(await reader.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);

		await reader.setViewportSize({ width: 390, height: 800 });
		await expectFit(reader);
		await iframe.hover();
		await chart.waitForSelector('html[data-hydrated]');
		await expectFit(reader);

		const phone = await browser.newContext({
			ignoreHTTPSErrors: true,
			viewport: { width: 390, height: 800 }
		});
		cleanup.add(() => phone.close());
		const small = await phone.newPage();
		await small.goto(post);
		await expectFit(small);
		await small.setViewportSize({ width: 820, height: 800 });
		await expectFit(small);
		expect(complaints).toEqual([]);
	});
});
