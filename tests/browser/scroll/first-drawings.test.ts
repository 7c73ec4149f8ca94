import { expect } from 'vitest';
import { test } from '../test';

/** The marks on the stage, each an element of a layer. */
const MARKS = '[data-part="stage"] svg[role="img"] > g > *';

test.for([
	['phone', { width: 390, height: 844 }, '348-279-12'],
	['desktop', { width: 1280, height: 800 }, '520-279-12']
] as const)(
	'on a %s, the drawings of the first chart are fetched once, before the script has arrived',
	async ([, viewport, size], { open }) => {
		const asked: string[] = [];
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		const { page } = await open({
			viewport,
			asleep: true,
			until: 'commit',
			before: async (page) => {
				page.on('request', (request) => {
					const [, name] = /\/toll\/drawings\/(.+)\.json$/.exec(request.url()) ?? [];
					if (name) asked.push(name);
				});
				await page.route('**/_app/immutable/chunks/*.js', async (route) => {
					await held;
					await route.continue();
				});
			}
		});
		await expect.poll(() => asked).toEqual([size]);
		await page.waitForFunction((marks) => document.querySelectorAll(marks).length > 0, MARKS);
		const served = await page.evaluateHandle(
			(marks) => [...document.querySelectorAll(marks)],
			MARKS
		);
		release();
		await page.waitForSelector('html[data-hydrated]');
		expect(asked).toEqual([size]);
		// The drawing is hydrated, and not drawn again.
		expect(await served.evaluate((marks) => marks.every((mark) => mark.isConnected))).toBe(true);
	}
);
