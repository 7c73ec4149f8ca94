import { launch, TargetType, type Browser as Chromium } from 'puppeteer-core';
import { Page } from './page';

/** The device that a page is opened on. */
export interface Device {
	width: number;
	height: number;
	/** A touch screen, with the viewport of a phone. */
	mobile: boolean;
}

export const PHONE: Device = { width: 390, height: 844, mobile: true };

/** The factor by which the processor is slowed down: that of a slow phone. */
const SLOWDOWN = 4;

/** A Chromium that the bench has started. */
export interface Browser {
	/** Its name and version, `Chrome/156.0.8078.108`. */
	product: string;
	/**
	 * Opens an empty page with a slow processor, in a new profile with an empty cache, and closes it
	 * after its use.
	 */
	withPage<Result>(device: Device, use: (page: Page) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}

/**
 * Starts a Chromium, whose pages are used through the DevTools protocol only: libraries for browser
 * tests inject scripts into their pages, which takes a third as long as drawing the fastest chart.
 */
export async function openBrowser(executablePath: string): Promise<Browser> {
	const chromium = await launch({
		executablePath,
		ignoreDefaultArgs: true,
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--no-first-run',
			'about:blank'
		]
	});
	return {
		product: await chromium.version(),
		async withPage(device, use) {
			const page = await openPage(chromium, device);
			try {
				return await use(page);
			} finally {
				await page.close();
			}
		},
		close: () => chromium.close()
	};
}

async function openPage(chromium: Chromium, { width, height, mobile }: Device): Promise<Page> {
	const context = await chromium.createBrowserContext();
	const protocol = await chromium.target().createCDPSession();
	await protocol.send('Target.createTarget', {
		url: 'about:blank',
		browserContextId: context.id,
		width,
		height
	});
	await protocol.detach();
	const target = await context.waitForTarget((each) => each.type() === TargetType.PAGE);
	const page = new Page(await target.createCDPSession(), context);
	await page.session.send('Page.enable');
	await page.session.send('Emulation.setDeviceMetricsOverride', {
		width,
		height,
		mobile,
		deviceScaleFactor: mobile ? 2 : 1
	});
	await page.session.send('Emulation.setTouchEmulationEnabled', { enabled: mobile });
	await page.slowProcessor(SLOWDOWN);
	return page;
}
