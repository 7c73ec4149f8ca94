import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';

/**
 * Starts a Chromium and uses its DevTools protocol directly. A library for browser tests injects
 * scripts into every page, which with a slowed processor takes a third of the time of the fastest
 * chart.
 * @param {string} executablePath
 */
export async function openBrowser(executablePath) {
	const folder = await mkdtemp(join(tmpdir(), 'upstream-bench-'));
	const child = spawn(executablePath, [
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--no-first-run',
		'--remote-debugging-port=0',
		`--user-data-dir=${folder}`,
		'about:blank'
	]);
	const target = await new Promise((found, failed) => {
		child.stderr.on('data', (chunk) => {
			const [address] = /ws:\/\/\S+/.exec(String(chunk)) ?? [];
			if (address) found(address);
		});
		child.on('close', () => failed(new Error('Chromium ended before it could be spoken to.')));
	});
	const client = await CDP({ target });
	const { product } = await client.Browser.getVersion();
	return {
		product,
		client,
		async close() {
			const ended = new Promise((done) => child.on('close', done));
			await client.Browser.close();
			await ended;
			await rm(folder, { recursive: true, force: true });
		}
	};
}
