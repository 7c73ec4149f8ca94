// @module-tag long
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { OEmbed } from '$lib/views/oembed/oembed';
import { addresses, all } from '../../support/built-site';
import { builtFile, builtText } from '../../support/build';
import { test } from '../test';

const answerOf = (shown: (typeof all)[number]['shown']) =>
	JSON.parse(builtText(addresses.oembed(shown, 'json'))) as OEmbed;

test('DOMPurify leaves a caption with the finding, its source and a visible link', async ({
	browser
}) => {
	const page = await browser.newPage();
	await page.addScriptTag({
		content: readFileSync('tests/node_modules/dompurify/dist/purify.min.js', 'utf8')
	});
	for (const { shown, step } of all) {
		await page.evaluate((html) => {
			const { DOMPurify } = window as unknown as { DOMPurify: { sanitize(html: string): string } };
			document.body.innerHTML = DOMPurify.sanitize(html);
		}, answerOf(shown).html);
		expect(await page.locator('iframe').count()).toBe(0);
		const caption = page.locator('figcaption');
		expect(await caption.innerText()).toContain(step.headline);
		expect(await caption.innerText()).toContain('Source: ');
		const link = caption.locator('a');
		expect(await link.isVisible()).toBe(true);
		expect(await link.getAttribute('href')).toBe(addresses.page(shown));
	}
	await page.close();
});

test('the SVG and the PNG of a chart look the same', async ({ browser }) => {
	const page = await browser.newPage();
	for (const { shown } of all) {
		const [svg, png] = (['svg', 'png'] as const).map((extension) =>
			builtFile(addresses.file(shown, extension)).toString('base64')
		);
		const { sizes, apart } = await page.evaluate(
			async (addresses) => {
				const pictures = await Promise.all(
					addresses.map(async (address) => {
						const picture = new Image();
						picture.src = address;
						await picture.decode();
						return picture;
					})
				);
				// The mean of each square of 30 pixels, so that antialiasing of letters counts for little.
				const [one, other] = pictures.map((picture) => {
					const context = new OffscreenCanvas(1200, 630).getContext('2d');
					if (!context) throw new Error('there is no canvas to draw on');
					context.drawImage(picture, 0, 0);
					const { data } = context.getImageData(0, 0, 1200, 630);
					const means = new Float64Array(40 * 21 * 3);
					for (let i = 0; i < 1200 * 630; i++) {
						const square = Math.floor(i / 1200 / 30) * 40 + Math.floor((i % 1200) / 30);
						for (const c of [0, 1, 2]) {
							const at = square * 3 + c;
							means[at] = (means[at] ?? 0) + (data[i * 4 + c] ?? 0) / 900;
						}
					}
					return means;
				});
				const apart = Math.max(
					...(one ?? []).map((value, i) => Math.abs(value - (other?.[i] ?? 0)))
				);
				return {
					sizes: pictures.map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight]),
					apart
				};
			},
			[`data:image/svg+xml;base64,${svg ?? ''}`, `data:image/png;base64,${png ?? ''}`]
		);
		expect(sizes).toEqual([
			[1200, 630],
			[1200, 630]
		]);
		// A missing line differs by 35 or more, text of another weight by 20, a slant that resvg lacks by 13.
		expect(apart, addresses.file(shown, 'png')).toBeLessThan(16);
	}
	await page.close();
});
