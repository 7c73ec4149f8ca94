import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text for comparison: without white space, as lines may break anywhere, and without ligatures. */
export const letters = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

/** The text of each page of a PDF, without white space. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
	const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const file = await loading.promise;
	const pages: string[] = [];
	for (let number = 1; number <= file.numPages; number += 1) {
		const { items } = await (await file.getPage(number)).getTextContent();
		pages.push(letters(items.map((item) => ('str' in item ? item.str : '')).join('')));
	}
	await loading.destroy();
	return pages;
}

/**
 * Prints the open page, and returns the text of each printed page. Chromium 150 makes a PDF without
 * the lazy images that have not been on the screen, so they load first.
 */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
	await page.evaluate(async () => {
		const lazy = document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]');
		await Promise.all([
			document.fonts.ready,
			...[...lazy].map((image) => {
				image.loading = 'eager';
				return image.decode();
			})
		]);
	});
	return textOfPages(await page.pdf({ format }));
}
