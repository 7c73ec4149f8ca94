import type { Browser } from './browser';
import type { Page } from './page';

/** The factor by which the processor is slowed down: that of a slow phone. */
export const SLOWDOWN = 4;

const PHONE = { width: 390, height: 844, mobile: true };

/** Opens an empty page on a slow phone, uses it, and closes it. */
export async function onPhone<Result>(
	browser: Browser,
	use: (page: Page) => Promise<Result>
): Promise<Result> {
	const page = await browser.open(PHONE);
	try {
		await page.slowProcessor(SLOWDOWN);
		return await use(page);
	} finally {
		await page.close();
	}
}

/** Resolves when the page is hydrated. */
export const untilHydrated = (page: Page): Promise<void> =>
	page.evaluate(`new Promise((resolve) => {
		const root = document.documentElement;
		const look = () => 'hydrated' in root.dataset && (changes.disconnect(), resolve());
		const changes = new MutationObserver(look);
		changes.observe(root, { attributeFilter: ['data-hydrated'] });
		look();
	})`);
