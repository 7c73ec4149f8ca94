import type { Browser } from './browser';
import type { Server } from './brotli-server';
import type { Page } from './page';
import { SLOWDOWN } from './phone';

/** The host page of a chart. It already has text, so that no contender waits for its font. */
export const HOST = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A host page</title>
<style>body{margin:0;font:16px/20px system-ui,sans-serif}p{margin:0}iframe{display:block;width:640px;height:560px;border:0}</style>
<p>A page, <strong>and its chart:</strong></p>
</html>
`;

const WINDOW = { width: 640, height: 600, mobile: false };

/** How a chart appeared. Times are in milliseconds since the navigation of its iframe. */
export interface EmbedVisit {
	/** When the drawing was shown. */
	time: number;
	/** The first contentful paint in the iframe. */
	paint: number;
	/** The compressed size of its files, including those requested until half a second later. */
	bytes: number;
}

/** The page of a chart, and the selector of its drawing. */
interface Chart {
	path: string;
	mark: string;
}

/**
 * Embeds a chart once, in a new profile with an empty cache.
 * @throws {Error} if a file is missing, or there is no drawing
 */
export const visitEmbed = (browser: Browser, server: Server, chart: Chart): Promise<EmbedVisit> =>
	inHost(browser, server, async (page) => {
		let bytes = 0;
		const missing: string[] = [];
		page.on('Network.responseReceived', ({ response: { url, status } }) => {
			// The browser itself requests the favicon of the host page.
			if (/favicon/.test(url)) return;
			if (status !== 200) missing.push(url);
			else bytes += server.sizeOf(url);
		});
		await page.slowProcessor(SLOWDOWN);
		const time = await show(page, server, chart);
		await page.wait(500);
		if (missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}`);
		if (!(await page.evaluate<boolean>(`isDrawn(${JSON.stringify(chart.mark)})`))) {
			throw new Error(`${chart.path} has no drawing.`);
		}
		const paint = await page.evaluate<number>('firstPaint()');
		// A page can delay its first paint until all of it is there.
		return { time: Math.max(time, paint), paint, bytes };
	});

/** Saves an embed as a static page: no script, and only the drawing that the browser displays. */
export const staticEmbed = (browser: Browser, server: Server, chart: Chart): Promise<string> =>
	inHost(browser, server, async (page) => {
		await show(page, server, chart);
		return page.evaluate<string>('staticPage()');
	});

/** Opens the host page before anything is measured: starting a process is not a cost of the chart. */
async function inHost<Result>(
	browser: Browser,
	{ address }: Server,
	use: (page: Page) => Promise<Result>
): Promise<Result> {
	const page = await browser.open(WINDOW);
	try {
		await page.goto(`${address}host/`);
		await page.run('embed.js');
		return await use(page);
	} finally {
		await page.close();
	}
}

const show = (page: Page, { address }: Server, { path, mark }: Chart): Promise<number> =>
	page.evaluate<number>(`showEmbed(${JSON.stringify(address + path)}, ${JSON.stringify(mark)})`);
