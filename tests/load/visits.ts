import type { Browser, BrowserContext } from 'playwright-core';
import { followNetwork } from '../browser/network';

/** What a page and its worker fetched in one visit. */
export interface Visit {
	requests: number;
	/** Bytes of the responses as they were sent, with headers. */
	bytes: number;
}

/** Opens an address twice in a new browser profile, and counts what the server sends each time. */
export async function measureVisits(browser: Browser, address: string): Promise<[Visit, Visit]> {
	// The service worker caches pages for offline use, whenever the browser is idle.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const visits: [Visit, Visit] = [await visit(context, address), await visit(context, address)];
	await context.close();
	return visits;
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const cached = new Set<string>();
	const counted: Visit = { requests: 0, bytes: 0 };
	session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (cached.has(requestId) || encodedDataLength === 0) return;
		counted.requests += 1;
		counted.bytes += encodedDataLength;
	});
	const idle = followNetwork(page);
	await page.goto(address);
	await idle();
	await page.close();
	return counted;
}
