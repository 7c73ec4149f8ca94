import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect } from 'vitest';
import { charts } from '../../../src/story/charts';
import { builtText, ROOT } from '../../support/build';
import { addresses } from '../../support/built-site';
import { test } from '../test';

const path = 'charts/toll/';
const panel = (page: Page) => page.getByRole('region', { name: 'Pictures for print' });
const choose = (page: Page, label: string) =>
	panel(page).getByRole('radio', { name: label, exact: true }).check();

/** Downloads a picture by its button, and returns its name and its content. */
async function picture(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: button, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A pixel of a PNG as red, green, blue and opacity. */
const corner = ({ data }: PNG) => [...data.subarray(0, 4)];

describe('a picture for print', () => {
	test('is a PNG of the chosen size, ground and colours', async ({ open }) => {
		const { page } = await open({ path });
		const sizes = [];
		for (const scale of [1, 2, 4]) {
			await choose(page, `${scale}×`);
			const { name, content } = await picture(page, 'PNG');
			const png = PNG.sync.read(content);
			expect(name).toBe(`upstream-toll@${scale}x.png`);
			expect(corner(png)).toEqual([0, 0, 0, 0]);
			sizes.push([png.width, png.height]);
		}
		expect(sizes).toEqual([
			[704, 560],
			[1408, 1120],
			[2816, 2240]
		]);
		await choose(page, '1×');
		await choose(page, 'Paper');
		expect(corner(PNG.sync.read((await picture(page, 'PNG')).content))).toEqual([
			0xfb, 0xfa, 0xf6, 255
		]);
		await choose(page, 'Dark');
		const dark = await picture(page, 'PNG');
		expect(dark.name).toBe('upstream-toll-dark@1x.png');
		expect(corner(PNG.sync.read(dark.content))).toEqual([0x13, 0x16, 0x1a, 255]);
	});

	test('is an SVG without text and fonts, or with both', async ({ open }) => {
		const { page } = await open({ path });
		await choose(page, 'Dark');
		const outlines = await picture(page, 'SVG with outlines');
		expect(outlines.name).toBe('upstream-toll-dark.outlines.svg');
		const shapes = outlines.content.toString();
		expect(shapes).not.toMatch(/<text|font|data-|#b4560b|#fbfaf6/);
		expect(shapes).toContain('#f0a24a');
		const text = (await picture(page, 'SVG with text')).content.toString();
		expect(text).toMatch(/^<svg [^>]*width="704" height="560"/);
		expect(text).toMatch(/@font-face.*<text/);
		expect(text).not.toMatch(/data-dark|#b4560b|<svg.*<svg/);
	});

	test('is a PDF with all in it as shapes', async ({ open }) => {
		const { page } = await open({ path });
		const { name, content } = await picture(page, 'PDF');
		expect(name).toBe('upstream-toll.pdf');
		expect(content.toString('latin1')).not.toContain('/Subtype /Image');
		const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
		const pdf = await (await loading.promise).getPage(1);
		expect(pdf.view).toEqual([0, 0, 528, 420]);
		expect((await pdf.getTextContent()).items).toEqual([]);
		// Not even the names of fonts, which a printer would miss.
		expect(content.toString('latin1')).not.toContain('/BaseFont');
		const { fnArray } = await pdf.getOperatorList();
		expect(fnArray.length).toBeGreaterThan(100);
		await loading.destroy();
	});

	test('is of the state that the reader has chosen', async ({ open }) => {
		const { page } = await open({ path: 'charts/tiles/?state=OH' });
		// A choice in the query is loaded after the page is hydrated.
		await page.getByRole('heading', { level: 1, name: 'Ohio' }).waitFor();
		const { name, content } = await picture(page, 'SVG with outlines');
		expect(name).toBe('upstream-tiles-OH.outlines.svg');
		expect(content.toString()).toContain('Ohio');
	});

	test('says so if it failed to load, and loads when asked again', async ({ open }) => {
		const { page, complaints } = await open({
			path,
			before: (page) => page.route('**/toll.outlines.svg', (route) => route.abort())
		});
		await panel(page).getByRole('button', { name: 'PNG' }).click();
		await panel(page).getByText('The picture failed to load').waitFor();
		expect(complaints.splice(0).join()).toContain('Failed to load resource');
		await page.unroute('**/toll.outlines.svg');
		expect((await picture(page, 'PNG')).name).toBe('upstream-toll@2x.png');
	});

	test('is a link without scripts', async ({ open }) => {
		const { page } = await open({ path, javaScriptEnabled: false });
		const link = panel(page).getByRole('link', { name: 'SVG with outlines' });
		expect(await link.getAttribute('href')).toBe(
			`${new URL(ROOT).pathname}charts/toll.outlines.svg`
		);
	});
});

/** Where the letters of a drawing are, in its pixels, as text and as outlines. */
const placesOf = (page: Page) =>
	page.evaluate(() => {
		const [text, outlines] = ['text', 'outlines'].map((id) => document.getElementById(id));
		const drawing = text?.querySelector<SVGSVGElement>('svg svg');
		const place = (
			x: number,
			y: number,
			element: SVGGraphicsElement,
			origin?: DOMMatrix | null
		) => {
			const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? undefined);
			return [point.x - (origin?.e ?? 0), point.y - (origin?.f ?? 0)];
		};
		return {
			text: [...(drawing?.querySelectorAll('text') ?? [])].flatMap((element) =>
				Array.from({ length: element.getNumberOfChars() }, (_, i) => i)
					.filter((i) => (element.textContent[i] ?? '').trim() !== '')
					.map((i) => {
						const { x, y } = element.getStartPositionOfChar(i);
						return place(x, y, element, drawing?.getScreenCTM());
					})
			),
			outlines: [...(outlines?.querySelectorAll<SVGUseElement>('g:not([stroke]) > use') ?? [])].map(
				(element) =>
					place(element.x.baseVal.value, 0, element, outlines?.querySelector('svg')?.getScreenCTM())
			)
		};
	});

test('every letter is where the text has it', async ({ browser }) => {
	const page = await browser.newPage();
	for (const chart of Object.keys(charts)) {
		const files = (['svg', 'outlines.svg'] as const).map((extension) =>
			builtText(addresses.file({ chart }, extension))
		);
		await page.setContent(
			`<style>body{margin:0;font-variant-numeric:tabular-nums}</style><div id="text">${files[0]}</div><div id="outlines">${files[1]}</div>`
		);
		await page.evaluate(() => document.fonts.ready);
		expect(files[1], chart).not.toMatch(/<text|font/);
		const { text, outlines } = await placesOf(page);
		expect(outlines.length, chart).toBeGreaterThan(20);
		// A ligature is one shape for two letters or more.
		expect(text.length - outlines.length, chart).toBeLessThan(4);
		const distances = outlines.map(([x = 0, y = 0]) =>
			Math.min(...text.map(([left = 0, top = 0]) => Math.hypot(x - left, y - top)))
		);
		expect(Math.max(...distances), chart).toBeLessThan(0.5);
	}
	await page.close();
});
