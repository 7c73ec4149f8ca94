import { describe, expect } from 'vitest';
import { active, scrollToStep, STAGE } from '../steps';
import { long } from '../long';
import { test } from '../test';
import { STEP, field, kept, search, hash, shows, statusOf, submit, titleOf } from './find-state';

/** The main step of the detail in which a reader finds a state. */
const MAIN = 'since-states-change';

describe('a state is found', () => {
	test('by keyboard alone: Next leads to the step, and Tab to the field', async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await page.getByRole('button', { name: 'Previous step' }).click();
		await active(page, MAIN);
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
		expect(await titleOf(page)).toMatch(/^Louisiana: CDC publishes no monthly count/);
		expect(await statusOf(page)).toMatch(
			/^Louisiana: [\d.]+ deaths .* in 20\d\d .* against [\d.]+ in the country/
		);
		expect([await search(page), await hash(page)]).toEqual(['', `#${STEP}`]);
		expect(await kept(page)).toBe('LA');
		// Past “Compare”.
		for (let stops = 0; stops < 2; stops += 1) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await shows(page, 'West Virginia');
		expect([await search(page), await hash(page)]).toEqual(['', `#${STEP}`]);
		expect(await kept(page)).toBeNull();
		expect(await field(page).inputValue()).toBe('');
	});

	test('from the step, one Shift+Tab away from its first control', long, async ({ open }) => {
		const { page } = await open({ path: `#${MAIN}` });
		await active(page, MAIN);
		await field(page).waitFor();
		await page.locator(`[id="${MAIN}"] :is(a, button, summary)`).first().focus();
		await page.keyboard.press('Shift+Tab');
		const inStage = () => page.evaluate((stage) => !!document.activeElement?.closest(stage), STAGE);
		expect(await inStage()).toBe(true);
		await active(page, MAIN);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(MAIN);
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
		await submit(page, text);
		await expect.poll(() => kept(page)).toBe(code);
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
		await field(page).waitFor();
		expect(await field(page).count()).toBe(1);
		await submit(page, 'Ohio');
		const figure = page.locator(`[id="${STEP}"] figure`);
		await expect.poll(() => figure.locator('figcaption').innerText()).toContain('Ohio: deaths');
	});
});

describe('a text that names no state', () => {
	test('gets a message in one sentence, with a button for the state that was meant', async ({
		open
	}) => {
		const { page } = await open({ path: `#${STEP}` });
		await submit(page, 'Lousiana');
		await expect
			.poll(() => statusOf(page))
			.toContain('No state has this name. Did you mean Louisiana?');
		expect(await field(page).getAttribute('aria-invalid')).toBe('true');
		expect(await field(page).inputValue()).toBe('Lousiana');
		expect(await kept(page)).toBeNull();
		await page.getByRole('button', { name: 'Show Louisiana' }).click();
		await shows(page, 'Louisiana');
		expect(await statusOf(page)).not.toContain('No state');
		expect(await field(page).getAttribute('aria-invalid')).toBe('false');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
	});

	test(
		'gets a message when it is in the address, which is not repeated, and West Virginia stays',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `?state=Vote+for+XX+today#${STEP}` });
			await active(page, STEP);
			await expect.poll(() => statusOf(page)).toContain('No state has this name.');
			expect(await page.innerText('body')).not.toContain('Vote');
			expect(await field(page).inputValue()).toBe('');
			await shows(page, 'West Virginia');
		}
	);

	test('may be Puerto Rico, or match several states', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await submit(page, 'Puerto Rico');
		await expect.poll(() => statusOf(page)).toContain('Puerto Rico is not in this table');
		await submit(page, 'New');
		await expect.poll(() => statusOf(page)).toMatch(/could be New Hampshire, .*New York/);
		await shows(page, 'West Virginia');
	});
});

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

	test.for([
		[320, 640],
		[390, 844],
		[600, 900],
		[1280, 800]
	] as const)(
		'has its answer in sight as the title, at %d by %d',
		async ([width, height], { open }) => {
			const { page } = await open({ path: `?state=DC#${STEP}`, viewport: { width, height } });
			await active(page, STEP);
			await shows(page, 'District of Columbia');
			const answer = page.locator(`${STAGE} .title`).first();
			expect(await answer.innerText()).toMatch(/^District of Columbia: deaths .* percent/);
			const shown = await answer.evaluate((text) => {
				const range = document.createRange();
				range.selectNodeContents(text);
				return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
					const inside = left >= 0 && right <= innerWidth && top >= 44;
					const over = [left + 2, right - 2].map((x) =>
						document.elementFromPoint(x, (top + bottom) / 2)
					);
					return inside && over.every((element) => element === text);
				});
			});
			expect(shown.length).toBeGreaterThan(1);
			expect(shown.filter((whole) => !whole)).toEqual([]);
		}
	);

	test('shows its placeholder whole at twice the text size', async ({ open }) => {
		const { page } = await open({ path: `#${STEP}`, viewport: { width: 390, height: 844 } });
		await page.addStyleTag({ content: 'html { font-size: 200% }' });
		await scrollToStep(page, STEP);
		await field(page).waitFor();
		const room = await field(page).evaluate((input: HTMLInputElement) => {
			const { paddingLeft, paddingRight } = getComputedStyle(input);
			const { font } = getComputedStyle(input, '::placeholder');
			const pen = new OffscreenCanvas(1, 1).getContext('2d');
			if (!pen) throw new Error('This browser has no canvas.');
			pen.font = font;
			const text = pen.measureText(input.placeholder).width;
			return input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - text;
		});
		expect(room).toBeGreaterThanOrEqual(0);
	});

	test.for([320, 390, 1280])(
		'has words on its buttons, whole at twice the text size, at %d',
		async (width, { open }) => {
			const viewport = { width, height: 844 };
			const { page } = await open({ path: `?state=DC#${STEP}`, viewport });
			await page.addStyleTag({ content: 'html { font-size: 200% }' });
			await scrollToStep(page, STEP);
			await shows(page, 'District of Columbia');
			const buttons = page.locator(`${STAGE} form button`);
			expect(await buttons.allInnerTexts()).toEqual(['Compare', 'Clear']);
			const cut = await buttons.evaluateAll((all) =>
				all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			);
			expect(cut).toEqual([]);
			const input = await field(page).boundingBox();
			expect(input?.width).toBeGreaterThanOrEqual(192);
		}
	);

	test('has one button for both: it shows what is typed, and else adds another state', async ({
		open
	}) => {
		const { page } = await open({ path: `?state=OH#${STEP}` });
		await active(page, STEP);
		await shows(page, 'Ohio');
		const first = page.locator(`${STAGE} form button`).first();
		await first.click();
		expect(await field(page).inputValue()).toBe('Ohio, ');
		expect(await first.innerText()).toBe('Show');
		await page.keyboard.type('wv');
		await first.click();
		await shows(page, 'Ohio and West Virginia');
		expect(await first.innerText()).toBe('Compare');
		await field(page).fill('oh, wv, tx');
		await first.click();
		await shows(page, 'Ohio, West Virginia, and Texas');
		expect(await first.innerText()).toBe('Show');
	});

	test('is absent without scripts, where the chart shows West Virginia and its rows', async ({
		open
	}) => {
		const { page } = await open({ javaScriptEnabled: false });
		expect(await page.locator('input[list]').count()).toBe(0);
		const step = page.locator(`[id="${STEP}"]`);
		expect(await step.locator('figcaption').textContent()).toContain('West Virginia: deaths');
		expect(await step.locator('a[download]').getAttribute('href')).toMatch(
			/charts\/tiles\/since-your-state\.csv$/
		);
	});
});
