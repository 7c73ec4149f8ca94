import { expect } from 'vitest';
import { builtFile, ROOT } from '../../support/build';
import { brotliSize, sum } from '../../support/page-bytes';
import { mainIds, scrollToStep } from '../steps';
import { test } from '../test';

/**
 * The most that the scripts and the chart data of a whole scroll may weigh, in bytes, compressed with
 * Brotli. A reader who opens details or chooses something loads more.
 */
const MOST = 97_750;

test('a whole scroll loads no still, and stays within the limit of scripts and chart data', async ({
	open
}) => {
	const asked = new Set<string>();
	const early: string[] = [];
	const { page } = await open({
		viewport: { width: 390, height: 844 },
		before: (page) => {
			page.on('request', (request) => {
				// By its name: a file that is preloaded has another type.
				if (/\.(js|json)$/.test(request.url())) asked.add(request.url());
				if (/\.still-|\/lines\.json$/.test(request.url())) early.push(request.url());
			});
		}
	});
	for (const id of await mainIds(page)) await scrollToStep(page, id);
	expect(early, 'pictures, and the lines of the states').toEqual([]);
	const { origin } = new URL(page.url());
	const sizes = [...asked].map((address) =>
		brotliSize(builtFile(address.replace(`${origin}/`, ROOT)))
	);
	// The scripts of the page and the drawings of eight charts: the others are in details.
	expect(sizes.length).toBeGreaterThan(12);
	const drawn = [...asked].flatMap((address) => /charts\/(\w+)\/drawings/.exec(address)?.[1] ?? []);
	expect(new Set(drawn).size).toBe(8);
	expect(sum(sizes)).toBeLessThanOrEqual(MOST);
});
