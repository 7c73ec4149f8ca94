import { csvParseRows } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { active, addressSays, scrollToStep, STAGE } from '../steps';
import { long } from '../long';
import { test } from '../test';

const STEP = 'since-your-state';
const LINES = '**/charts/states/lines.json';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'State' });
const search = (page: Page) => page.evaluate(() => location.search);
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the chart on the stage names a state, in its subtitle and in its alternative text. */
async function shows(page: Page, name: string): Promise<void> {
	const stage = page.locator(STAGE);
	await expect.poll(() => stage.locator('figcaption').innerText()).toContain(`${name}: deaths`);
	const drawing = stage.getByRole('img', { name: `${name}: ` });
	await drawing.waitFor();
	await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'));
}

/** What the live region of the field says. */
const told = (page: Page) => page.locator(`${STAGE} [role="status"]`).innerText();

/** Fills the field and presses Enter. */
async function ask(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.keyboard.press('Enter');
}

describe('a state is found', () => {
	test('by keyboard alone: Next leads to the step, and Tab to the field', async ({ open }) => {
		const { page } = await open({ path: '#since-why' });
		await active(page, 'since-why');
		await page.getByRole('button', { name: 'Next step' }).focus();
		await page.keyboard.press('Enter');
		await active(page, STEP);
		await field(page).waitFor();
		const focused = () => field(page).evaluate((input) => input === document.activeElement);
		// From Next through the rest of the bar and the chart, the page does not scroll.
		for (let stops = 0; stops < 9 && !(await focused()); stops += 1) {
			await page.keyboard.press('Tab');
		}
		await active(page, STEP);
		expect(await focused()).toBe(true);
		await page.keyboard.type('lou');
		await page.keyboard.press('Enter');
		await shows(page, 'Louisiana');
		expect(await focused()).toBe(true);
		expect(await field(page).inputValue()).toBe('Louisiana');
		expect(await told(page)).toMatch(/^Louisiana: 14\.0 deaths .* 2024 .*14\.0 in the country/);
		expect([await search(page), await hash(page)]).toEqual(['?state=LA', `#${STEP}`]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await shows(page, 'West Virginia');
		expect([await search(page), await hash(page)]).toEqual(['', `#${STEP}`]);
		expect(await field(page).inputValue()).toBe('');
	});

	test('from the step, one Shift+Tab away from its first control', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await active(page, STEP);
		await field(page).waitFor();
		await page.locator(`[id="${STEP}"] :is(a, button, summary)`).first().focus();
		await page.keyboard.press('Shift+Tab');
		const inStage = () => page.evaluate((stage) => !!document.activeElement?.closest(stage), STAGE);
		expect(await inStage()).toBe(true);
		await active(page, STEP);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(STEP);
		await page.keyboard.press('Shift+Tab');
		expect(await inStage()).toBe(true);
	});

	test.for([
		['LA', 'Louisiana'],
		['DC', 'District of Columbia'],
		['nd', 'North Dakota'],
		['Ohio', 'Ohio']
	] as const)('by the address ?state=%s', long, async ([code, name], { open }) => {
		const { page } = await open({ path: `?state=${code}#${STEP}` });
		await active(page, STEP);
		await shows(page, name);
		expect(await field(page).inputValue()).toBe(name);
	});

	test.for([
		['District of Columbia', 'DC'],
		['DC', 'DC'],
		['Washington, D.C.', 'DC'],
		['ohio', 'OH'],
		['New York City', 'NY']
	] as const)('by “%s”', long, async ([text, code], { open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await ask(page, text);
		await expect.poll(() => search(page)).toBe(`?state=${code}`);
	});

	test('by a pick from the list, without Enter', async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		// A test cannot open the browser's own list. This is the event that a pick sends.
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = 'Ohio';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await shows(page, 'Ohio');
	});

	test('on a phone in landscape, where the step has its own chart', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}`, viewport: { width: 844, height: 390 } });
		expect(await field(page).count()).toBe(1);
		await ask(page, 'Ohio');
		const figure = page.locator(`[id="${STEP}"] figure`);
		await expect.poll(() => figure.locator('figcaption').innerText()).toContain('Ohio: deaths');
		const help = page.locator('[id="since-help"] figure figcaption');
		expect(await help.innerText()).toContain('Ohio: deaths');
	});
});

describe('a text that names no state', () => {
	test('gets a message in one sentence, with a button for the state that was meant', async ({
		open
	}) => {
		const { page } = await open({ path: `#${STEP}` });
		await ask(page, 'Lousiana');
		await expect
			.poll(() => told(page))
			.toContain('No state is called “Lousiana”. Did you mean Louisiana?');
		expect(await field(page).getAttribute('aria-invalid')).toBe('true');
		expect(await field(page).inputValue()).toBe('Lousiana');
		expect(await search(page)).toBe('');
		await page.getByRole('button', { name: 'Show Louisiana' }).click();
		await shows(page, 'Louisiana');
		expect(await told(page)).not.toContain('No state');
		expect(await field(page).getAttribute('aria-invalid')).toBe('false');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
	});

	test(
		'gets a message when it is in the address, and West Virginia stays',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `?state=XX#${STEP}` });
			await active(page, STEP);
			await expect.poll(() => told(page)).toContain('No state is called “XX”.');
			await shows(page, 'West Virginia');
		}
	);

	test('may be Puerto Rico, or match several states', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await ask(page, 'Puerto Rico');
		await expect.poll(() => told(page)).toContain('Puerto Rico is not in this table');
		await ask(page, 'New');
		await expect.poll(() => told(page)).toMatch(/could be New Hampshire, .*New York/);
		await shows(page, 'West Virginia');
	});
});

describe('the chosen state', () => {
	test('survives Back and a reload', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await active(page, STEP);
		await ask(page, 'LA');
		await shows(page, 'Louisiana');
		await scrollToStep(page, STEP);
		await page.getByRole('link', { name: 'Help', exact: true }).click();
		await addressSays(page, 'help');
		expect(await search(page)).toBe('?state=LA');
		await page.goBack();
		await active(page, STEP);
		await shows(page, 'Louisiana');
		expect(await search(page)).toBe('?state=LA');
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await active(page, STEP);
		await shows(page, 'Louisiana');
	});

	test(
		'stays when Back leads to a history entry from before the choice',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `#${STEP}` });
			await active(page, STEP);
			await page.getByRole('button', { name: 'Scenes' }).click();
			await page.locator('[popover] a[href="#since-help"]').click();
			await active(page, 'since-help');
			await ask(page, 'OH');
			await shows(page, 'Ohio');
			await page.goBack();
			await active(page, STEP);
			await shows(page, 'Ohio');
			await expect.poll(() => search(page)).toBe('?state=OH');
		}
	);

	test('is in the table and in the CSV file', long, async ({ open }) => {
		const { page } = await open({ path: `?state=LA#${STEP}` });
		await active(page, STEP);
		await shows(page, 'Louisiana');
		const stage = page.locator(STAGE);
		const link = stage.getByRole('link', { name: 'CSV' });
		const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
		expect(address).toMatch(/\/charts\/states\/find\/LA\.csv$/);
		const [, ...rows] = csvParseRows(await (await page.request.get(address)).text());
		await stage.getByRole('button', { name: 'Table' }).click();
		const table = page.locator('[popover]:popover-open table');
		await table.waitFor();
		expect(await table.locator('tbody tr').count()).toBe(rows.length);
		expect(await table.locator('thead').innerText()).toContain('Louisiana, reported');
		expect(rows.flat()).toContain('25.4');
	});

	test('changes the scale without moving anything on the page', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}`, reducedMotion: 'no-preference' });
		await active(page, STEP);
		const drawing = page.locator(`${STAGE} [data-part="drawing"]`);
		const before = await drawing.boundingBox();
		const same = async () => expect(await drawing.boundingBox()).toEqual(before);
		await ask(page, 'Nebraska');
		await shows(page, 'Nebraska');
		await same();
		await ask(page, 'nowhere');
		await expect.poll(() => told(page)).toContain('No state is called “nowhere”');
		await same();
		await ask(page, 'DC');
		await shows(page, 'District of Columbia');
		await same();
	});
});

describe('the file of all lines', () => {
	test('is fetched only near the step, and once', long, async ({ open }) => {
		const asked: string[] = [];
		const { page } = await open({
			before: async (page) => {
				page.on('request', (request) => {
					if (request.url().endsWith('lines.json')) asked.push(request.url());
				});
				await Promise.resolve();
			}
		});
		await scrollToStep(page, 'west-virginia-since');
		expect(asked).toEqual([]);
		await scrollToStep(page, STEP);
		await ask(page, 'OH');
		await shows(page, 'Ohio');
		await ask(page, 'LA');
		await shows(page, 'Louisiana');
		expect(asked).toHaveLength(1);
	});

	test('is reported in one sentence if it fails to load, and can be requested again', async ({
		open
	}) => {
		const { page, complaints } = await open({
			path: `#${STEP}`,
			before: async (page) => {
				await page.route(LINES, (route) => route.abort());
			}
		});
		await active(page, STEP);
		await ask(page, 'Ohio');
		await expect.poll(() => told(page)).toContain('The lines of the states did not arrive.');
		expect(await field(page).inputValue()).toBe('Ohio');
		await shows(page, 'West Virginia');
		await page.unroute(LINES);
		await page.getByRole('button', { name: 'Try again' }).click();
		await shows(page, 'Ohio');
		// The browser itself logs the failed request, and nothing else is logged.
		expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
	});
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
	await ask(page, 'Ohio');
	await expect.poll(() => told(page)).toContain('Loading');
	await ask(page, '');
	const answer = page.waitForEvent('requestfailed');
	fail();
	await answer;
	await expect.poll(() => told(page)).toMatch(/^West Virginia/);
	expect(await page.locator('.problem').count()).toBe(0);
	expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
});

test(
	'Back to the address of another state keeps the choice, and the address follows',
	long,
	async ({ open }) => {
		const { page } = await open({ path: `?state=LA#${STEP}` });
		await active(page, STEP);
		await shows(page, 'Louisiana');
		await page.getByRole('link', { name: 'Help', exact: true }).first().click();
		await page.waitForFunction(() => location.hash === '#help');
		await page.locator(`[id="${STEP}"]`).scrollIntoViewIfNeeded();
		await scrollToStep(page, STEP);
		await ask(page, 'Ohio');
		await shows(page, 'Ohio');
		await page.goBack();
		await expect.poll(() => search(page)).toBe('?state=OH');
	}
);

describe('the field', () => {
	test.for([
		[320, 640],
		[390, 844],
		[1280, 800]
	] as const)(
		'is large enough and leaves room for the drawing at %d by %d',
		long,
		async (size, { open }) => {
			const [width, height] = size;
			const { page } = await open({ path: `?state=LA#${STEP}`, viewport: { width, height } });
			await active(page, STEP);
			await shows(page, 'Louisiana');
			const font = await field(page).evaluate((input) =>
				parseFloat(getComputedStyle(input).fontSize)
			);
			expect(font).toBeGreaterThanOrEqual(16);
			const controls = page.locator(`${STAGE} form :is(input, button)`);
			for (const control of await controls.all()) {
				const box = await control.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
				expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
			}
			const drawing = await page.locator(`${STAGE} [data-part="drawing"]`).boundingBox();
			expect(drawing?.height).toBeGreaterThan(110);
		}
	);

	test('is absent without scripts, where the chart shows West Virginia and its rows', async ({
		open
	}) => {
		const { page } = await open({ javaScriptEnabled: false });
		expect(await page.locator('input[list]').count()).toBe(0);
		const step = page.locator(`[id="${STEP}"]`);
		expect(await step.locator('figcaption').innerText()).toContain('West Virginia: deaths');
		expect(await step.getByRole('link', { name: 'CSV' }).getAttribute('href')).toMatch(
			/charts\/states\/since-your-state\.csv$/
		);
	});
});
