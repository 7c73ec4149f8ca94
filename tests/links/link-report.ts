import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, LinkState, type LinkResult } from 'linkinator';
import { escapeMarkup } from '../../src/lib/export/markup';

/** An address that is cited, and what cites it. */
export interface CitedLink {
	address: string;
	/** The ids of the sources that have it. */
	ids: readonly string[];
}

/** Milliseconds that a server has for its answer. */
const TIMEOUT = 20_000;

/** Requests at a time. */
const CONCURRENCY = 8;

/** Asks for each address once, by way of a page that links to all of them. */
async function answers(links: readonly CitedLink[]): Promise<LinkResult[]> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	const list = links.map(({ address }) => `<a href="${escapeMarkup(address)}">link</a>`);
	writeFileSync(join(folder, 'links.html'), list.join('\n'));
	try {
		const { links: found } = await check({
			path: 'links.html',
			serverRoot: folder,
			timeout: TIMEOUT,
			concurrency: CONCURRENCY
		});
		return found.filter(({ parent }) => parent !== undefined);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const reason = (status = 0) => (status === 0 ? 'no answer' : `status ${status}`);

/**
 * Asks for each link, and says in a line each which did not answer with a page. A server may refuse
 * programs and still show the page to readers, so a line is a reason to look and no more.
 */
export async function linkReport(links: readonly CitedLink[]): Promise<string[]> {
	const found = await answers(links);
	if (found.every(({ status = 0 }) => status === 0))
		return ['No address answered: there is no network, so no link is checked.'];
	const broken = found.filter(({ state }) => state === LinkState.BROKEN);
	const idsOf = (url: string) =>
		links.filter(({ address }) => new URL(address).href === url).flatMap(({ ids }) => ids);
	return [
		...broken.map(({ url, status }) => `${idsOf(url).join(', ')}: ${reason(status)} from ${url}`),
		`Addresses that answered: ${found.length - broken.length} of ${found.length}.`
	];
}
