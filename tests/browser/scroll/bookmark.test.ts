import { expect } from 'vitest';
import { long } from '../long';
import { active, middleStep, stepIds } from '../steps';
import { test } from '../test';
import { textFaults } from '../text';
import { visit, readTo } from './visits';

test(
	'a returning reader is offered the last step, which can be dismissed',
	long,
	async ({ open }) => {
		const { page } = await open({ viewport: { width: 390, height: 844 } });
		const start = page.url();
		const offer = page.getByRole('complementary', { name: 'Resume' });
		const [first, second = ''] = await stepIds(page);
		const id = await middleStep(page);
		expect(await offer.count()).toBe(0);
		await readTo(page, id);
		await visit(page, start);
		expect((await textFaults(page)).stray).toEqual([]);
		await offer.getByRole('button', { name: 'Dismiss' }).click();
		await offer.waitFor({ state: 'detached' });
		await active(page, first);
		await readTo(page, id);
		await visit(page, `${start}#${second}`);
		await active(page, second);
		expect(await offer.count()).toBe(0);
		await readTo(page, id);
		await visit(page, start);
		await offer.getByRole('link').click();
		await active(page, id);
		await offer.waitFor({ state: 'detached' });
	}
);

test('a page without a saved place leaves scroll restoration to the browser', async ({ open }) => {
	const { page } = await open({ path: 'charts/tiles/since-your-state/' });
	expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
	await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
	await page.getByRole('link', { name: 'Embed', exact: true }).first().click();
	await page.waitForFunction(() => scrollY > 300);
	await page.goBack();
	await page.waitForFunction(() => scrollY === 200);
});
