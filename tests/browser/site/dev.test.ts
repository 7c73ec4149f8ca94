// @module-tag long
import { beforeAll, describe, expect } from 'vitest';
import { parsePage, textOf } from '../../support/markup';
import { startDev, type DevServer } from '../dev-server';
import { test } from '../test';

describe('the dev server', () => {
	let dev: DevServer;
	// The tests share the server, because it caches what it has transformed.
	beforeAll(async () => {
		dev = await startDev('.');
		return dev.stop;
	});

	test('responds to an unknown chart, step or release of an embed with the 404 page', async () => {
		const paths = ['embed/nowhere/', 'embed/toll/nowhere/', 'embed/toll/@1999-01/', 'nowhere'];
		for (const path of paths) {
			const answer = await fetch(dev.address + path);
			expect(answer.status, path).toBe(404);
			const page = textOf(parsePage(await answer.text()));
			expect(page, path).toContain(
				path.startsWith('embed/') ? 'There is no chart at this address.' : 'Not found'
			);
		}
		expect((await fetch(`${dev.address}v/1/embed/@1999-01.json`)).status).toBe(404);
		expect((await fetch(`${dev.address}embed/toll/`)).status).toBe(200);
	});

	test('shows the story without console messages', async ({ browser }) => {
		const page = await browser.newPage();
		const messages: string[] = [];
		page.on('pageerror', (error) => messages.push(String(error)));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) messages.push(message.text());
		});
		await page.goto(dev.address);
		await page.waitForSelector('html[data-hydrated]');
		await page.getByRole('button', { name: 'Next step' }).click();
		await page.waitForSelector('html[data-step]:not([data-step="toll-one-year"])');
		await page.waitForSelector('figure[data-settled="true"]:visible');
		expect(messages).toEqual([]);
		await page.close();
	});
});
