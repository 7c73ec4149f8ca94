// @module-tag long
import { expect } from 'vitest';
import words from '$lib/messages/en/overview.json';
import { choose, openOverview, overview } from './overview';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';

test.for([
	{ width: 390, height: 844 },
	{ width: 1920, height: 1080 }
])('the overview at $width by $height is legible and accessible', async (viewport, { open }) => {
	const colorScheme = viewport.width < 1000 ? 'dark' : 'light';
	const { page } = await open({ path: 'present/?steps=toll', viewport, colorScheme });
	const look = async () => {
		expect(await violations(page)).toEqual([]);
		const { small, stray } = await textFaults(page);
		// The thumbnails have small text, and their own test.
		const thumbs = (await overview(page).locator('[aria-hidden] text').allTextContents()).join();
		const legible = small.filter((fault) => !thumbs.includes(fault.split(': ')[0] ?? ''));
		expect({ small: legible, stray }).toEqual(NO_FAULTS);
	};
	await openOverview(page);
	await look();
	await choose(page);
	await look();
	await page.getByRole('searchbox').fill('nothing at all');
	await page.getByText(words.noneFound).waitFor();
	await look();
});
