import { expect } from 'vitest';
import { active, mainIds, stepIds } from '../steps';
import { test } from '../test';

test('a step far away is noticed in a scroll without an end or a pause', async ({ open }) => {
	const { page } = await open({
		before: (page) =>
			page.addInitScript(() => {
				addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
			})
	});
	const ids = await stepIds(page);
	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
	await active(page, ids.at(-1));
	// A reader drags the scroll bar to a step, and back and forth there.
	const noticed = await page.evaluate(
		(id = '') =>
			new Promise((resolve) => {
				const top = scrollY + (document.getElementById(id)?.getBoundingClientRect().top ?? 0);
				let turn = 0;
				const drag = () => {
					if (document.documentElement.dataset.step === id) {
						resolve(true);
						return;
					}
					turn += 1;
					if (turn > 120) {
						resolve(false);
						return;
					}
					scrollTo({ top: top + (turn % 2), behavior: 'instant' });
					requestAnimationFrame(drag);
				};
				drag();
			}),
		(await mainIds(page))[11]
	);
	expect(noticed).toBe(true);
});
