import { describe, expect } from 'vitest';
import { followNetwork } from '../network';
import { test } from '../test';
import { embed, DRAWING, TOOLTIP, live, title, asked, frame } from './embeds';

describe('an embed before the first touch', () => {
	test('loads its page and its font, but no script', async ({ browser }) => {
		const page = await browser.newPage();
		const files = asked(page);
		const thrown: Error[] = [];
		page.on('pageerror', (error) => thrown.push(error));
		const idle = followNetwork(page);
		await frame(page, 'toll/');
		await expect.poll(() => files).toContain('/embed/sans.woff2');
		await idle();
		expect(files).toEqual(['/embed/toll/', '/embed/sans.woff2']);
		expect(thrown).toEqual([]);
		await page.close();
	});

	test('shows title, chart and source in the served HTML, and no dead control', async ({
		open
	}) => {
		const { page } = await open(embed('tiles/', { javaScriptEnabled: false }));
		expect((await title(page)).length).toBeGreaterThan(10);
		expect((await page.locator(DRAWING).boundingBox())?.height).toBeGreaterThan(200);
		expect((await page.locator('.source').innerText()).length).toBeGreaterThan(5);
		expect(await page.locator('main').count()).toBe(1);
		// No control is shown that needs a script. The browser itself opens "How we know".
		const dead = page.locator('button:visible:not([popovertarget]), input:visible');
		expect(await dead.count()).toBe(0);
	});

	test('prints its title, its chart and its source', async ({ open }) => {
		const { page } = await open(embed('toll/toll-climb/'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator(DRAWING).isVisible()).toBe(true);
		expect(await page.locator('.source').isVisible()).toBe(true);
		expect(await page.locator('.steps, .actions').filter({ visible: true }).count()).toBe(0);
	});
});

describe('the first touch', () => {
	test('hydrates the served nodes, and replaces none of them', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		const nodes = await page.locator('main, figure, ' + DRAWING).elementHandles();
		const drawn = await page.locator(DRAWING).locator('path').first().elementHandle();
		await page.locator(TOOLTIP).hover();
		await live(page);
		expect(nodes.length).toBe(3);
		for (const node of [...nodes, drawn]) {
			expect(await node.evaluate((element) => element.isConnected)).toBe(true);
		}
	});

	test('with a mouse shows the tooltip of the data point under it', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		await page.locator(TOOLTIP).hover();
		await page.locator('.readout').waitFor();
		expect(await page.locator('.readout').innerText()).toMatch(/\d{2,3},\d{3}/);
	});

	test('with a finger shows a tooltip', async ({ open }) => {
		const { page } = await open(embed('toll/', { hasTouch: true }));
		await page.locator(TOOLTIP).tap();
		await page.locator('.readout').waitFor();
	});

	test('on Enter finds the state, even before the script has arrived', async ({ open }) => {
		const { page } = await open(embed('tiles/since-your-state/'));
		let press = () => {};
		const pressed = new Promise<void>((done) => (press = done));
		await page.route('**/entry/*.js', async (route) => {
			await pressed;
			await route.continue();
		});
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		press();
		await page.locator('figure').getByRole('img', { name: 'Ohio: ' }).waitFor();
	});

	test('with a key reaches every control, and an arrow shows a tooltip', async ({ open }) => {
		const { page } = await open(embed('potency/'));
		await page.keyboard.press('Tab');
		await live(page);
		await page.locator('input[type="range"]').focus();
		await page.keyboard.press('ArrowRight');
		await page.locator('.readout').waitFor();
		const names: string[] = [];
		for (let i = 0; i < 11; i++) {
			await page.keyboard.press('Tab');
			names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
			if (names.at(-1) === 'Evidence') await page.keyboard.press('Enter');
		}
		expect(names).toEqual([
			...['Read the story', 'Evidence'],
			...['How we know', 'Table', 'CSV', 'Embed', 'Share', 'PNG', 'Help'],
			...['‹', '›']
		]);
	});
});
