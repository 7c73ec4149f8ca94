import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The base path of the site. */
export const ROOT = new URL(inject('origin')).pathname;
export const panel = (page: Page) => page.locator('#embed');
export const preview = (page: Page) => panel(page).locator('iframe');

/** The field of a code to copy, which “Other ways” may hide. */
export const snippet = (page: Page, label: string) =>
	panel(page).getByRole('textbox', { name: label, includeHidden: true });

/** Opens the codes but the first. */
export const openOtherWays = (page: Page) => panel(page).getByText('Other ways').click();

export const option = (page: Page, label: string) => panel(page).getByLabel(label, { exact: true });

/** The path and the query of the preview. */
export const previewPath = async (page: Page) => {
	const src = await preview(page).evaluate((frame: HTMLIFrameElement) => frame.src);
	const { pathname, search } = new URL(src);
	return pathname + search;
};
