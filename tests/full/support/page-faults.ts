import { violations } from '../../browser/violations';
import { filesIn } from '../../../tools/files-in.mjs';
import type { OpenPage } from './served-story';

const SCREENS = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];

/**
 * What is wrong on the pages of a story, each on a phone and on a desktop: what axe finds, and whether a
 * page scrolls sideways.
 * @param build the folder of the built site
 */
export async function pageFaults(open: OpenPage, build: string): Promise<string[]> {
	const pages = filesIn(build).filter((file) => /(^|\/)index\.html$/.test(file));
	const faults: string[] = [];
	for (const file of pages) {
		const path = file.replace(/index\.html$/, '');
		const page = await open(path, { asleep: true });
		for (const viewport of SCREENS) {
			await page.setViewportSize(viewport);
			const sideways = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			const found = [
				...(await violations(page)),
				...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [])
			];
			faults.push(...found.map((fault) => `/${path}, ${viewport.width} px: ${fault}`));
		}
		await page.close();
	}
	return faults;
}
