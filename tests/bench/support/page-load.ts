import type { Browser } from './browser';
import type { ComparedPage } from './compared-pages';
import type { Page } from './page';
import { onPhone, untilHydrated } from './phone';
import { blockedTime, type Task } from './scroll-recording';

/** The kinds of files that a page requests. */
export const KINDS = ['document', 'script', 'style', 'font', 'JSON', 'other'] as const;
type Kind = (typeof KINDS)[number];

/** How a page loaded. Times are in milliseconds since the navigation. */
export interface PageLoad {
	/** The compressed sizes of what was requested, in bytes. */
	bytes: Record<Kind, number>;
	/** The first contentful paint. */
	paint: number;
	/** What all tasks took beyond 50 ms each. */
	blocked: number;
	/** When the page was hydrated; `undefined` for a page without scripts. */
	hydrated: number | undefined;
}

/** What `in-page/load-recorder.js` records. */
interface LoadRecording {
	tasks: Task[];
	paint: number;
	hydrated?: number;
}

/** How long a page is watched after it has loaded and is hydrated, in milliseconds. */
const WATCHED = 2000;

/** Loads a page on a slow phone, with the network of this machine. */
export const loadPage = (browser: Browser, target: ComparedPage): Promise<PageLoad> =>
	onPhone(browser, (page) => watchLoad(page, target));

/**
 * Loads a page on a slow phone with a slow network, and clicks Next as soon as it is hydrated.
 * @throws {Error} if that click does nothing
 */
export const loadPageSlowly = (browser: Browser, target: ComparedPage): Promise<PageLoad> =>
	onPhone(browser, async (page) => {
		await page.slowNetwork();
		if (target.hydrates) await page.runFirst('click-next.js');
		const load = await watchLoad(page, target);
		if (target.hydrates && !(await page.evaluate<boolean>('hasMoved()'))) {
			throw new Error(`${target.name}: a click on Next did nothing when the page was hydrated.`);
		}
		return load;
	});

async function watchLoad(page: Page, { server, hydrates }: ComparedPage): Promise<PageLoad> {
	const bytes = { document: 0, script: 0, style: 0, font: 0, JSON: 0, other: 0 };
	const missing: string[] = [];
	page.on('Network.responseReceived', ({ type, response: { url, status, mimeType } }) => {
		// A browser asks every site for this file.
		if (url.endsWith('/favicon.ico')) return;
		if (status !== 200) missing.push(url);
		else bytes[kindOf(type, mimeType)] += server.sizeOf(url);
	});
	await page.runFirst('load-recorder.js');
	await page.goto(server.address);
	if (hydrates) await untilHydrated(page);
	await page.wait(WATCHED);
	if (missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}`);
	const { tasks, paint, hydrated } = await page.evaluate<LoadRecording>('loadRecording()');
	return { bytes, paint, blocked: blockedTime(tasks), hydrated };
}

function kindOf(type: string, mimeType: string): Kind {
	if (mimeType.includes('json')) return 'JSON';
	const kinds: Record<string, Kind> = {
		Document: 'document',
		Script: 'script',
		Stylesheet: 'style',
		Font: 'font'
	};
	return kinds[type] ?? 'other';
}
