import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { followDrawings } from '../drawing-files';
import { test } from '../test';
import { goTo, SLIDE, stopIds } from './deck';

/** The marks of the drawing. */
const marks = (page: Page) =>
	page.$$eval(`${SLIDE} svg[role="img"] > g`, (layers) =>
		layers.map((layer) => layer.innerHTML.replace(/<!--.*?-->/g, ''))
	);

test('the first slide is drawn for the window, and not as it was served', async ({ open }) => {
	let arrived = () => Promise.resolve();
	const { page } = await open({
		path: 'present/',
		viewport: { width: 2560, height: 1080 },
		before: (page) => void (arrived = followDrawings(page))
	});
	const [first = '', second = ''] = stopIds;
	await arrived();
	const served = await marks(page);
	expect(served.join('').length).toBeGreaterThan(1000);
	await goTo(page, second);
	await goTo(page, first);
	await arrived();
	expect(await marks(page)).toEqual(served);
});
