import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { answers, cachedFiles } from '../browser/offline/worker';
import type { Visit } from './visits';

/** What a line of nginx's log says was sent: the status and the bytes of the body. */
const SENT = /" (\d{3}) (\d+) /;

/**
 * Opens a page in a new browser profile, and counts what the server sends until the service worker has
 * cached what the page needs offline: the page itself included.
 * @param log the file of nginx's log
 * @param last the last file that is cached
 */
export async function measureOffline(
	browser: Browser,
	address: string,
	log: string,
	last: RegExp
): Promise<Visit> {
	const lines = () => readFileSync(log, 'utf8').trim().split('\n');
	const before = lines().length;
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(address);
	await answers(page);
	while (!(await cachedFiles(page)).some((file) => last.test(file)));
	await context.close();
	const sent = lines()
		.slice(before)
		.map((line) => Number(SENT.exec(line)?.[2] ?? 0));
	return { requests: sent.length, bytes: sent.reduce((sum, each) => sum + each, 0) };
}
