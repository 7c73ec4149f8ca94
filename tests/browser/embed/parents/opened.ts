import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../../test';
import { listen } from './framed';
import type { Elsewhere } from './server';

/** The step that the tested chart shows at first. */
export const DEFAULT_STEP = 'since-fall';

/** The address of an embed, or of a file beside them. */
export const embed = (path: string) => new URL(`embed/${path}`, inject('origin')).href;

/** A frame in a box with that id. */
export const frame = (id: string, address: string) =>
	`<div id="${id}"><iframe src="${address}" title="Frame" style="border:0" width="480" height="300"></iframe></div>`;

/** A host page. */
export const html = (...parts: string[]) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${parts.join('\n')}</html>`;

export const HELPER = `<script src="${embed('v1.js')}"></script>`;

/** Opens a host page. */
export type At = (path: string) => Promise<Page>;

/**
 * A test that opens host pages, and fails if anything in them throws.
 * @param host called when the tests run
 */
export const openedAt = (host: () => Elsewhere) =>
	test.extend<{ at: At }>({
		at: async ({ browser }, use) => {
			const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
			const failures: string[] = [];
			context.on('weberror', (error) => failures.push(String(error.error())));
			await use(async (path) => {
				const page = await context.newPage();
				await listen(page);
				await page.goto(new URL(path, host().origin).href);
				return page;
			});
			await context.close();
			expect(failures).toEqual([]);
		}
	});
