import { describe, expect } from 'vitest';
import { active, scrollToStep, STAGE } from '../steps';
import { long } from '../long';
import { test } from '../test';
import { useWebFonts } from '../../../tools/web-fonts.mjs';
import { STEP, LINES, field, search, shows, statusOf, submit } from './find-state';

test('typing in the field on a phone leaves the page where it is', async ({ open }) => {
	const { page } = await open({ path: `#${STEP}`, viewport: { width: 390, height: 844 } });
	await active(page, STEP);
	const before = await page.evaluate(() => scrollY);
	await field(page).click();
	await page.keyboard.type('Ohio');
	expect(await page.evaluate(() => scrollY)).toBe(before);
	await page.keyboard.press('Enter');
	await shows(page, 'Ohio');
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

describe('the chosen state', () => {
	test('changes the scale without moving anything on the page', long, async ({ open }) => {
		const { page } = await open({
			path: `#${STEP}`,
			reducedMotion: 'no-preference',
			before: useWebFonts
		});
		await active(page, STEP);
		// Until the chart has loaded, the stage shows its still, which has no field.
		await shows(page, 'West Virginia');
		await field(page).waitFor();
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const drawing = page.locator(`${STAGE} [data-part="drawing"]`);
		const before = await drawing.boundingBox();
		const same = async () => expect(await drawing.boundingBox()).toEqual(before);
		await submit(page, 'Nebraska');
		await shows(page, 'Nebraska');
		await same();
		await submit(page, 'nowhere');
		await expect.poll(() => statusOf(page)).toContain('No state has this name');
		await same();
		await submit(page, 'DC');
		await shows(page, 'District of Columbia');
		await same();
	});
});

describe('what a choice loads', () => {
	test.for([
		['the file', LINES],
		// The browser remembers a module that failed, so another try has a query.
		['the code that draws the choice', '**/_app/immutable/chunks/*.js*']
	] as const)(
		'%s may fail: one sentence says so, and it can be requested again',
		async ([, failing], { open }) => {
			const { page, complaints } = await open({ path: `#${STEP}` });
			await active(page, STEP);
			await field(page).waitFor();
			await page.route(failing, (route) => route.abort());
			await submit(page, 'Ohio');
			await expect.poll(() => statusOf(page)).toContain('The data of the choice did not arrive.');
			expect(await field(page).inputValue()).toBe('Ohio');
			await shows(page, 'West Virginia');
			await page.unroute(failing);
			await page.getByRole('button', { name: 'Try again' }).click();
			await shows(page, 'Ohio');
			// The browser itself logs the failed request, and nothing else is logged.
			expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
		}
	);
});

test('a choice that is cleared while its lines load reports no error', long, async ({ open }) => {
	let fail: () => void = () => undefined;
	const failed = new Promise<void>((resolve) => (fail = resolve));
	const { page, complaints } = await open({
		path: `#${STEP}`,
		before: async (page) => {
			await page.route(LINES, async (route) => {
				await failed;
				await route.abort();
			});
		}
	});
	await active(page, STEP);
	await submit(page, 'Ohio');
	await expect.poll(() => statusOf(page)).toContain('Loading');
	await submit(page, '');
	const answer = page.waitForEvent('requestfailed');
	fail();
	await answer;
	await expect.poll(() => statusOf(page)).toBe('');
	expect(await page.locator('.problem').count()).toBe(0);
	expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
});

test(
	'Back to the address of another state keeps the choice, and the address names none',
	long,
	async ({ open }) => {
		const { page } = await open({ path: `?state=LA#${STEP}` });
		await active(page, STEP);
		await shows(page, 'Louisiana');
		await page.getByRole('link', { name: 'Help', exact: true }).first().click();
		await page.waitForFunction(() => location.hash === '#help');
		await page.locator(`[id="${STEP}"]`).scrollIntoViewIfNeeded();
		await scrollToStep(page, STEP);
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await page.goBack();
		await expect.poll(() => search(page)).toBe('');
		await shows(page, 'Ohio');
	}
);
