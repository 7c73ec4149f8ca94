import { expect } from 'vitest';
import { test } from '../test';
import { long } from '../long';
import { loadClaims } from '../../../src/lib/data/claims';
import { capital } from '../../../src/lib/data/format';

const claims = loadClaims();

test('the register shows every claim, and finds some by words and verdict', async ({ open }) => {
	const { page } = await open({ path: 'claims/', asleep: true });
	const shown = page.locator('[data-claim]:visible');
	expect(await shown.count()).toBe(claims.length);
	await page.getByRole('searchbox').fill('west VIRGINIA');
	await expect.poll(() => page.getByRole('status').innerText()).toBe('5 of 42 claims');
	await page.getByRole('radio', { name: 'Disputed' }).check();
	await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 42 claims');
	expect(await shown.first().getAttribute('id')).toBe('claim-6');
	expect(await page.locator('[data-group]:visible').count()).toBe(1);
	await page.getByRole('searchbox').fill('');
	await page.getByRole('radio', { name: 'All claims' }).check();
	await expect.poll(() => page.getByRole('status').innerText()).toBe('42 of 42 claims');
});

test('the tally counts each verdict, and filters by it without scripts', long, async ({ open }) => {
	const { page } = await open({
		path: 'claims/',
		javaScriptEnabled: false,
		viewport: { width: 320, height: 800 }
	});
	const shown = page.locator('[data-claim]:visible');
	expect(await shown.count()).toBe(claims.length);
	expect(await page.getByRole('search').count()).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	for (const verdict of new Set(claims.map((claim) => claim.verdict))) {
		const ids = claims.filter((claim) => claim.verdict === verdict).map(({ id }) => `claim-${id}`);
		await page.getByRole('radio', { name: `${ids.length} ${capital(verdict)}` }).check();
		const found = await shown.evaluateAll((entries) => entries.map(({ id }) => id));
		expect(found.sort(), verdict).toEqual(ids.sort());
	}
});

test('the tally never hides the claim that the address names', long, async ({ open }) => {
	const { page } = await open({ path: 'claims/#claim-6', javaScriptEnabled: false });
	await page.getByRole('radio', { name: '17 Holds' }).check();
	expect(await page.locator('[data-claim]:visible').count()).toBe(18);
	expect(await page.locator('#claim-6').isVisible()).toBe(true);
});

test('a claim leads from the story to the register, and back', long, async ({ open }) => {
	const { page } = await open({ path: '#toll-one-year' });
	const claim = page.locator('#toll-one-year [data-part="text"] details').first();
	await claim.locator('summary').click();
	await claim.getByRole('link', { name: 'Claim 1:' }).click();
	await page.waitForURL('**/claims/#claim-1');
	expect(await page.locator('article:target h3').innerText()).toContain('Claim 1');
	await page.locator('#claim-1 a[href$="#toll-one-year"]').click();
	await page.waitForSelector('html[data-hydrated]');
	expect(new URL(page.url()).hash).toBe('#toll-one-year');
});
