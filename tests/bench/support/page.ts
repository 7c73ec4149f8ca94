import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from 'puppeteer-core';

/** A slow mobile connection: 1.6 Mbps with 150 ms of latency. */
const SLOW = {
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 93_750,
	offline: false
};

/** Resolves in a page when it is hydrated. */
const HYDRATED = `new Promise((resolve) => {
	const root = document.documentElement;
	const look = () => 'hydrated' in root.dataset && (changes.disconnect(), resolve());
	const changes = new MutationObserver(look);
	changes.observe(root, { attributeFilter: ['data-hydrated'] });
	look();
})`;

/** An open page, used through the DevTools protocol. */
export class Page {
	constructor(
		readonly session: CDPSession,
		private readonly context: BrowserContext
	) {}

	/** Opens an address, and resolves after its `load` event. */
	async goto(url: string): Promise<void> {
		const loaded = new Promise((resolve) => this.session.once('Page.loadEventFired', resolve));
		const { errorText } = await this.session.send('Page.navigate', { url });
		if (errorText) throw new Error(`${url} could not be opened: ${errorText}`);
		await loaded;
	}

	/** Opens an address, and resolves when the page is hydrated. */
	async openHydrated(url: string): Promise<void> {
		await this.goto(url);
		await this.evaluate(HYDRATED);
	}

	/**
	 * Evaluates an expression in the page, and waits if its value is a promise.
	 * @returns the value, which must be plain JSON
	 * @throws {Error} with the message of an error in the page
	 */
	evaluate<Value>(expression: string): Promise<Value> {
		// Chromium 150 stops waiting for a promise to which no variable refers when it collects garbage.
		return this.execute<Value>(`globalThis.evaluated = ${expression}`);
	}

	/** Runs a script of `in-page/` in the page. */
	run(script: string): Promise<undefined> {
		return this.execute(`${inPage(script)};undefined`);
	}

	private async execute<Value>(expression: string): Promise<Value> {
		const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true
		});
		if (exceptionDetails) {
			const { text, exception } = exceptionDetails;
			throw new Error(`The page failed: ${exception?.description ?? text}`);
		}
		return result.value as Value;
	}

	/** Runs a script of `in-page/` in each page that is opened from now on, before all others. */
	async runFirst(script: string): Promise<void> {
		await this.session.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage(script) });
	}

	/** Slows the processor down by a factor; 1 is its own speed. */
	async slowProcessor(rate: number): Promise<void> {
		await this.session.send('Emulation.setCPUThrottlingRate', { rate });
	}

	/** Slows the network down to that of a phone with a poor connection. */
	async slowNetwork(): Promise<void> {
		await this.session.send('Network.enable');
		await this.session.send('Network.emulateNetworkConditions', SLOW);
	}

	/** Waits, in milliseconds of the page. */
	async wait(milliseconds: number): Promise<void> {
		await this.evaluate(`new Promise((resolve) => setTimeout(resolve, ${milliseconds}))`);
	}

	/** Closes the page, and deletes its profile. */
	close(): Promise<void> {
		return this.context.close();
	}
}

const inPage = (script: string): string =>
	readFileSync(join(import.meta.dirname, '../in-page', script), 'utf8');
