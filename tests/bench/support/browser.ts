import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP, { type Client } from 'chrome-remote-interface';
import { Page, sendTo } from './page';

/** The device that a page is opened on. */
export interface Device {
	width: number;
	height: number;
	/** A touch screen, with the viewport of a phone. */
	mobile: boolean;
}

/** A Chromium that the bench has started. */
export interface Browser {
	/** Its name and version, `Chrome/156.0.8078.108`. */
	product: string;
	/** Opens an empty page in a new profile, with an empty cache. */
	open(device: Device): Promise<Page>;
	close(): Promise<void>;
}

/**
 * Starts a Chromium and uses its DevTools protocol directly: libraries for browser tests inject
 * scripts into every page, which takes a third as long as drawing the fastest chart.
 * @throws {Error} if Chromium does not start
 */
export async function openBrowser(executablePath: string): Promise<Browser> {
	const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
	const child = spawn(executablePath, [
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--no-first-run',
		'--remote-debugging-port=0',
		`--user-data-dir=${profile}`,
		'about:blank'
	]);
	// Chromium would outlive a bench that ends early.
	process.once('exit', () => child.kill());
	const ended = new Promise((resolve) => child.on('close', resolve));
	const target = await new Promise<string>((resolve, reject) => {
		child.stderr.on('data', (chunk: Buffer) => {
			const [address] = /ws:\/\/\S+/.exec(chunk.toString()) ?? [];
			if (address) resolve(address);
		});
		child.on('error', reject);
		child.on('close', () => reject(new Error(`${executablePath} ended before it was ready.`)));
	});
	const client = await CDP({ target });
	const { product } = await sendTo(client, 'Browser.getVersion');
	return {
		product,
		open: (device) => openPage(client, device),
		async close() {
			await sendTo(client, 'Browser.close');
			await ended;
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

async function openPage(client: Client, { width, height, mobile }: Device): Promise<Page> {
	const { browserContextId } = await sendTo(client, 'Target.createBrowserContext');
	const { targetId } = await sendTo(client, 'Target.createTarget', {
		url: 'about:blank',
		browserContextId,
		width,
		height
	});
	const { sessionId } = await sendTo(client, 'Target.attachToTarget', { targetId, flatten: true });
	const page = new Page(client, sessionId, browserContextId);
	await page.send('Page.enable');
	await page.send('Network.enable');
	await page.send('Emulation.setDeviceMetricsOverride', {
		width,
		height,
		mobile,
		deviceScaleFactor: mobile ? 2 : 1
	});
	await page.send('Emulation.setTouchEmulationEnabled', { enabled: mobile });
	return page;
}
