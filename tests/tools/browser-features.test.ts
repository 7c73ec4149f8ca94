import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { FEATURES_OFF } from '../browser/browser';

test('browser tests turn off each feature of Chromium that Playwright turns off', async () => {
	// Node.js does not know the options of a browser, and Playwright quotes them in its error.
	const starting = chromium.launch({ executablePath: process.execPath });
	const { message } = await starting.then(
		() => expect.fail('Node.js is no browser'),
		(error: unknown) => error as Error
	);
	const [, features = ''] = /--disable-features=(\S+)/.exec(message) ?? [];
	expect(features.split(',').length).toBeGreaterThan(5);
	expect(FEATURES_OFF).toEqual(expect.arrayContaining(features.split(',')));
});
