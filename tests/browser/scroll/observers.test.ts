import { expect } from 'vitest';
import { active, mainIds, scrollToStep, stepIds, wheel } from '../steps';
import { test } from '../test';

declare global {
	interface Window {
		/** The steps that an intersection observer watches. */
		watched: Set<Element>;
	}
}

test('only the steps near the active one are watched, wherever the reader jumps', async ({
	open
}) => {
	const { page } = await open({
		before: (page) =>
			page.addInitScript(() => {
				window.watched = new Set();
				window.IntersectionObserver = class extends IntersectionObserver {
					#own = new Set<Element>();
					override observe(element: Element) {
						this.#own.add(element);
						window.watched.add(element);
						super.observe(element);
					}
					override disconnect() {
						for (const element of this.#own) window.watched.delete(element);
						super.disconnect();
					}
				};
			})
	});
	const ids = await stepIds(page);
	const watched = () =>
		page.evaluate(() => [...window.watched].map(({ id }) => id).filter((id) => id !== ''));
	const near = (id: string) => {
		const at = ids.indexOf(id);
		return ids.slice(Math.max(0, at - 5), at + 6);
	};
	const isNear = async () => {
		const id = await active(page);
		const now = await watched();
		expect(near(id).filter((other) => !now.includes(other))).toEqual([]);
		expect(now.length).toBeLessThanOrEqual(15);
	};
	await isNear();
	for (const id of [ids.at(-1), ids[7], ids[22], ids[0]]) {
		if (id) await scrollToStep(page, id);
		await isNear();
	}
	// The wheel activates the next steps.
	await wheel(page, 2000);
	await isNear();
});

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
