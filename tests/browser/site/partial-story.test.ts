import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { fallenBack, faultsOfStills, test } from './broken';
import { long } from '../long';
import { stepIds } from '../steps';

describe('a story that arrives in part', () => {
	const SAID = 'The rest of this page did not arrive';
	const served = readFileSync('build/index.html', 'utf8');
	/** A position in the middle of a still. */
	const middle = served.indexOf('srcset', served.indexOf('id="route-claim"'));

	/** Serves the first part of the story, and returns the connection for the rest. */
	async function serveHalf(): Promise<{ origin: string; connection: Promise<ServerResponse> }> {
		let connect = (_: ServerResponse) => {};
		const connection = new Promise<ServerResponse>((resolve) => (connect = resolve));
		const server = createServer(({ url = '/' }, response) => {
			if (url !== '/') {
				// Other files come from the complete site.
				response.writeHead(302, { location: new URL(url.slice(1), inject('origin')).href }).end();
				return;
			}
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.write(served.slice(0, middle), () => connect(response));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => {
			server.closeAllConnections();
			server.close();
		});
		const { port } = server.address() as AddressInfo;
		return { origin: `http://127.0.0.1:${port}/`, connection };
	}

	/** Expects the steps that arrived, with their text and their charts, but no truncated chart. */
	async function expectFirstSteps(page: Page): Promise<void> {
		await page.getByText(SAID).waitFor();
		const cut = 'route-claim';
		const ids = await stepIds(page);
		expect(ids.length).toBeGreaterThan(5);
		expect(ids.at(-1)).toBe(cut);
		const faults = await faultsOfStills(page);
		expect(faults.filter((fault) => !fault.startsWith(cut))).toEqual([]);
		expect(await page.locator(`[id="${cut}"] img`).count()).toBe(0);
	}

	const opened = async (context: Page, origin: string) => {
		await context.clock.install();
		await context.goto(origin, { waitUntil: 'commit' });
		await context.waitForSelector('[id="route-claim"]', { state: 'attached' });
	};

	test('and then ends shows the steps that arrived', long, async ({ browser }) => {
		const { origin, connection } = await serveHalf();
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		await opened(page, origin);
		(await connection).end();
		await expectFirstSteps(page);
	});

	test('before the connection breaks shows the steps that arrived', long, async ({ browser }) => {
		const { origin, connection } = await serveHalf();
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		await opened(page, origin);
		(await connection).destroy();
		await page.clock.fastForward(2500);
		await page.clock.fastForward(2500);
		await expectFirstSteps(page);
	});

	test('at first, and completely later, shows all steps in the end', long, async ({ browser }) => {
		const { origin, connection } = await serveHalf();
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		await opened(page, origin);
		await page.clock.fastForward(2500);
		await page.clock.fastForward(2500);
		await expectFirstSteps(page);
		(await connection).end(served.slice(middle));
		await page.waitForLoadState('load');
		await fallenBack(page);
		expect(await faultsOfStills(page)).toEqual([]);
		expect(await page.getByText(SAID).count()).toBe(0);
	});
});
