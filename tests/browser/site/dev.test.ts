// @module-tag long
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect } from 'vitest';
import { named, parsePage, textOf } from '../../support/markup';
import { test } from '../test';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Starts `vite dev` on any free port, as `npm run dev` does. */
async function startDev(): Promise<{ address: string; stop: () => Promise<void> }> {
	// Under a test runner, plugins behave as in a test, unlike for a contributor.
	const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
	const vite = resolve(ROOT, 'node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'dev', '--port', '0'], { cwd: ROOT, env });
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const stop = async () => {
		child.kill();
		await ended;
	};
	const address = await new Promise<string>((found, failed) => {
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				output += stripVTControlCharacters(chunk.toString());
				const [, local] = /Local:\s+(\S+)/.exec(output) ?? [];
				if (local) found(local);
			});
		}
		child.on('close', () => failed(new Error(`vite dev ended: ${output}`)));
	});
	return { address, stop };
}

describe('the dev server', () => {
	let dev: Awaited<ReturnType<typeof startDev>>;
	// The tests share the server, because it caches what it has transformed.
	beforeAll(async () => {
		dev = await startDev();
		return dev.stop;
	});

	test('responds to an unknown chart, step or release of an embed with the 404 page', async () => {
		const paths = ['embed/nowhere/', 'embed/toll/nowhere/', 'embed/toll/@1999-01/', 'nowhere'];
		for (const path of paths) {
			const answer = await fetch(dev.address + path);
			expect(answer.status, path).toBe(404);
			const [heading] = named(parsePage(await answer.text()), 'h1');
			expect(heading && textOf(heading), path).toBe('Not found');
		}
		expect((await fetch(`${dev.address}embed/@1999-01.json`)).status).toBe(404);
		expect((await fetch(`${dev.address}embed/toll/`)).status).toBe(200);
	});

	test('shows the story without console messages', async ({ browser }) => {
		const page = await browser.newPage();
		const said: string[] = [];
		page.on('pageerror', (error) => said.push(String(error)));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) said.push(message.text());
		});
		await page.goto(dev.address);
		await page.waitForSelector('html[data-hydrated]');
		await page.getByRole('button', { name: 'Next step' }).click();
		await page.waitForSelector('html[data-step]:not([data-step="toll-one-year"])');
		await page.waitForSelector('figure[data-settled="true"]:visible');
		expect(said).toEqual([]);
		await page.close();
	});
});
