/**
 * Makes a page use its web fonts however late they arrive. Readers see the fallback then, which has the
 * same metrics on most systems; a machine without such a font has a wider one.
 * @param {import('playwright-core').Page} page
 */
export async function useWebFonts(page) {
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const css = await response.text();
		const body = css.replaceAll(/font-display:\s*optional/g, 'font-display: block');
		await route.fulfill({ response, body });
	});
}
