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

	test('on a phone in landscape, where the step has its own chart', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}`, viewport: { width: 844, height: 390 } });
		await field(page).waitFor();
		expect(await field(page).count()).toBe(1);
		await submit(page, 'Ohio');
		const figure = page.locator(`[id="${STEP}"] figure`);
		await expect.poll(() => figure.locator('figcaption').innerText()).toContain('Ohio: deaths');
	});
});

test('a text in the address that names no state gets a message, which does not repeat it', async ({
	open
}) => {
	const { page } = await open({ path: `?state=Vote+for+XX+today#${STEP}` });
	await active(page, STEP);
	await expect.poll(() => statusOf(page)).toContain('No state has this name.');
	expect(await page.innerText('body')).not.toContain('Vote');
	expect(await field(page).inputValue()).toBe('');
	await shows(page, 'West Virginia');
});

test.for([
	[320, 640, 100],
	[390, 844, 100],
	[1280, 800, 100],
	[320, 844, 200]
] as const)(
	'the field has room for itself and for the answer, at %d by %d, with text of %d percent',
	async ([width, height, percent], { open }) => {
		const { page } = await open({ path: `?state=DC#${STEP}`, viewport: { width, height } });
		await page.addStyleTag({ content: `html { font-size: ${percent}% }` });
		await scrollToStep(page, STEP);
		await shows(page, 'District of Columbia');
		const controls = page.locator(`${STAGE} form :is(input, button)`);
		expect(await controls.count()).toBe(3);
		for (const control of await controls.all()) {
			const box = await control.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
			expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
		}
		const buttons = page.locator(`${STAGE} form button`);
		const cut = await buttons.evaluateAll((all) =>
			all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
		);
		expect(cut).toEqual([]);
		if (percent > 100) return;
		const drawing = await page.locator(`${STAGE} [data-part="drawing"]`).boundingBox();
		expect(drawing?.height).toBeGreaterThan(110);
		const covered = await page
			.locator(`${STAGE} .title`)
			.first()
			.evaluate((text) => {
				const range = document.createRange();
				range.selectNodeContents(text);
				return [...range.getClientRects()].filter(({ left, right, top, bottom }) =>
					[left + 2, right - 2].some(
						(x) => document.elementFromPoint(x, (top + bottom) / 2) !== text
					)
				).length;
			});
		expect(covered).toBe(0);
	}
);
