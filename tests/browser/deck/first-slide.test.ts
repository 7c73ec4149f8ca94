import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { followDrawings } from '../drawing-files';
import { test } from '../test';
import { goTo, SLIDE, steps } from './deck';

/** The marks of the drawing. */
const marks = (page: Page) =>
	page.$$eval(`${SLIDE} svg[role="img"] > g`, (layers) =>
		layers.map((layer) => layer.innerHTML.replace(/<!--.*?-->/g, ''))
	);

test.for([
	['a laptop', { width: 1280, height: 720 }],
	['a wide window', { width: 1920, height: 950 }],
	['a very wide screen', { width: 2560, height: 1080 }]
] as const)(
	'the first slide is drawn for %s, and not as it was served',
	async ([, viewport], { open }) => {
		let arrived = () => Promise.resolve();
		const { page } = await open({
			path: 'present/',
			viewport,
			before: (page) => void (arrived = followDrawings(page))
		});
		const [first = '', second = ''] = steps.map(({ id }) => id);
		await arrived();
		const served = await marks(page);
		expect(served.join('').length).toBeGreaterThan(1000);
		await goTo(page, second);
		await goTo(page, first);
		await arrived();
		expect(await marks(page)).toEqual(served);
	}
);
