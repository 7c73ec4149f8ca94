import type { Locator, Page } from 'playwright-core';

/** The row of the evidence of a step. */
export const rowOf = (page: Page, id: string): Locator =>
	page.locator(`[id="${id}"] [data-part="evidence"] > summary`);

/** Opens the evidence of a step, and returns its content. */
export async function openEvidence(page: Page, id: string): Promise<Locator> {
	await rowOf(page, id).click();
	const content = page.locator(`[id="${id}"] [data-part="evidence"] > div`);
	await content.waitFor();
	return content;
}

/** Opens the table of a step, and returns its popover. */
export async function openTable(page: Page, id: string): Promise<Locator> {
	const evidence = await openEvidence(page, id);
	await evidence.getByRole('button', { name: 'Table', exact: true }).click();
	const popover = page.locator('[popover=auto]:popover-open');
	await popover.locator('table').waitFor();
	return popover;
}

/** Opens a detail by the link in the evidence of its main step. */
export async function openDetail(page: Page, main: string, detail: string): Promise<void> {
	await (await openEvidence(page, main)).locator(`a[href="#${detail}"]`).click();
}
