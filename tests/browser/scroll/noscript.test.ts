import { expect } from 'vitest';
import { faultsOfStills } from '../site/broken';
import { NO_FAULTS, textFaults } from '../text';
import { stepIds } from '../steps';
import { test } from '../test';

test('without scripts, steps show their text, their charts and the help, and no control is dead', async ({
	open
}) => {
	const { page } = await open({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	});
	const faults = await faultsOfStills(page);
	expect(faults).toEqual(['a noscript element is left']);
	expect(await textFaults(page)).toEqual(NO_FAULTS);
	const [help, sources] = [page.locator('section#help'), page.locator('section#sources')];
	await sources.locator('summary').first().click();
	for (const section of [help, sources])
		expect(await section.getByRole('link').filter({ visible: true }).count()).toBeGreaterThan(0);
});

test('without scripts, the list of scenes leads to a step, and closes', async ({ open }) => {
	const { page } = await open({ javaScriptEnabled: false });
	const id = (await stepIds(page)).at(-2) ?? '';
	const list = page.locator('#scenes');
	await page.getByRole('link', { name: 'Scenes' }).click();
	await list.locator(`a[href="#${id}"]`).click();
	await list.waitFor({ state: 'hidden' });
	await expect
		.poll(() =>
			page.$eval(`[id="${id}"]`, (step) => {
				const { top, bottom } = step.getBoundingClientRect();
				return top < innerHeight && bottom > 0;
			})
		)
		.toBe(true);
});
