import { describe, expect } from 'vitest';
import { at, copyOf, openSpeaker, partOf } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';
import { stopFrom } from '../deck/deck';
import { FIND } from './numbered-steps';

describe('a choice in one window shows in the other', () => {
	test('for a state', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${FIND}` }));
		await speaker.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await speaker.keyboard.press('Enter');
		const subtitle = slides.locator('figure[data-chart] .subtitle');
		await expect.poll(() => subtitle.innerText()).toContain('Louisiana');
		expect(await partOf(speaker, 'state')).toBe('State: Louisiana');
		const copy = await copyOf(speaker, 'this');
		await expect
			.poll(() => copy.locator('figure[data-chart] .subtitle').innerText())
			.toContain('Louisiana');

		await slides.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await slides.keyboard.press('Enter');
		await expect.poll(() => partOf(speaker, 'state')).toBe('State: Ohio');
		expect(await speaker.getByRole('combobox', { name: 'State' }).inputValue()).toBe('Ohio');
		await expect
			.poll(() => speaker.getByRole('region', { name: 'This slide' }).textContent())
			.toContain('Ohio');
		await speaker.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => subtitle.innerText()).toContain('West Virginia');
	});

	test('and stays there if one window cannot show it', long, async ({ open }) => {
		const story = await open({
			path: `present/#${FIND}`,
			before: (page) =>
				page.route('**/lines.json', (route) => route.fulfill({ body: 'a hotel’s page' }))
		});
		const { slides, speaker } = await openSpeaker(story);
		await speaker.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await speaker.keyboard.press('Enter');
		await slides.getByText('The data of the choice did not arrive.').waitFor();
		expect(await partOf(speaker, 'state')).toBe('State: Louisiana');
		await slides.unroute('**/lines.json');
		await slides.getByRole('button', { name: 'Try again' }).click();
		await slides.locator('figure[data-chart] .subtitle', { hasText: 'Louisiana' }).waitFor();
	});

	test('for the table of the chart, until the next step', long, async ({ open }) => {
		// A slide that shows words has no table; the one before it has.
		const path = 'present/#potency-no-doses';
		const { slides, speaker } = await openSpeaker(await open({ path }));
		await speaker.keyboard.press('PageUp');
		await at(slides, stopFrom('potency-no-doses', -1));
		const button = speaker.getByRole('button', { name: 'Table', exact: true });
		await button.click();
		await slides.locator('[popover]:popover-open table').waitFor();
		await (await copyOf(speaker, 'this')).waitForSelector('[popover]:popover-open table');
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		const next = await copyOf(speaker, 'next');
		expect(await next.locator('[popover]:popover-open').count()).toBe(0);
		await slides.keyboard.press('Escape');
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');

		await slides.getByRole('button', { name: 'Table', exact: true }).click();
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
		await speaker.keyboard.press('PageUp');
		await expect.poll(() => slides.locator('[popover]:popover-open').count()).toBe(0);
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
	});
});
