import { describe, expect, it } from 'vitest';
import type { Shown } from '$lib/export/addresses';
import { builtFile, builtText } from '../support/build';
import { addresses, all, sources, story } from '../support/built-site';
import {
	byId,
	elementsIn,
	named,
	only,
	parseXml,
	rawText,
	valuesOf,
	type Markup
} from '../support/markup';

/** The picture of a chart or step as SVG. */
const pictureOf = (shown: Shown): Markup =>
	only(parseXml(builtText(addresses.file(shown, 'svg'))).content.filter(isElement), 'pictures');
const isElement = (part: Markup | string): part is Markup => typeof part !== 'string';

/** The visible text of a picture, line by line. */
const wordsOf = (picture: Markup) =>
	elementsIn(picture, ({ name }) => ['title', 'desc', 'style'].includes(name))
		.flatMap(({ content }) => content)
		.filter((part) => typeof part === 'string')
		.map((text) => text.trim())
		.filter(Boolean)
		.join(' ');

describe('the picture of every chart and step', () => {
	it('is a self-contained SVG', () => {
		for (const { shown } of all) {
			const address = addresses.file(shown, 'svg');
			const picture = pictureOf(shown);
			expect(picture).toMatchObject({
				name: 'svg',
				attributes: { xmlns: 'http://www.w3.org/2000/svg', width: '1200', height: '630' }
			});
			const elements = elementsIn(picture);
			const values = elements.flatMap(({ attributes }) => Object.values(attributes));
			const styles = [...values, ...named(picture, 'style').map(rawText)].join('\n');
			expect(styles, address).not.toContain('var(');
			const asked = [
				...valuesOf(elements, 'href'),
				...[...styles.matchAll(/url\(["']?([^)"']*)/g)].map(([, url = '']) => url)
			];
			const elsewhere = asked.filter(
				(url) => !url.startsWith('#') && !url.startsWith('data:font/woff2')
			);
			expect(elsewhere, address).toEqual([]);
			const ids = valuesOf(elements, 'id');
			const missing = asked.filter((url) => url.startsWith('#') && !ids.includes(url.slice(1)));
			expect(missing, address).toEqual([]);
		}
	});

	it('has the finding and the alternative text for screen readers', () => {
		for (const { shown, step } of all) {
			const picture = pictureOf(shown);
			expect(picture.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' });
			expect(rawText(byId(picture, 'title'))).toBe(step.headline);
			expect(rawText(byId(picture, 'desc'))).toBe(step.alt);
		}
	});

	it('shows the finding, the subtitle, the source and the title of the story', () => {
		for (const { shown, step } of all) {
			const words = wordsOf(pictureOf(shown));
			for (const said of [step.headline, step.subtitle, sources[step.sources[0] ?? '']?.short]) {
				expect(words).toContain(said);
			}
			expect(words).toContain(story.title);
		}
	});

	it('has no text below 19 pixels, so that it is legible at half its size', () => {
		for (const { shown } of all) {
			const picture = pictureOf(shown);
			const [chart] = named(picture, 'svg');
			if (!chart) throw new Error('the picture has no chart');
			const [, , width] = chart.attributes.viewBox?.split(' ') ?? [];
			const scale = Number(chart.attributes.width) / Number(width);
			const sizesOf = (elements: Markup[]) => valuesOf(elements, 'font-size').map(Number);
			const outside = sizesOf(elementsIn(picture, (element) => element === chart));
			const inside = sizesOf(elementsIn(chart)).map((size) => size * scale);
			expect(Math.min(...outside, ...inside), addresses.file(shown, 'svg')).toBeGreaterThanOrEqual(
				19
			);
			expect(outside.length).toBeGreaterThan(2);
		}
	});

	it('is also a PNG of 1200 by 630 pixels', () => {
		for (const { shown } of all) {
			const png = builtFile(addresses.file(shown, 'png'));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		}
	});

	it('is also a PNG of 1080 by 1350 pixels for a choice, which readers share', () => {
		const choices = all.filter(({ shown }) => shown.choice);
		expect(choices.length).toBeGreaterThan(0);
		for (const { shown } of choices) {
			const png = builtFile(addresses.file(shown, 'portrait.png'));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
		}
	});

	it('is that of the main step if no step and no choice is named', () => {
		for (const { shown, step } of all.filter(({ shown }) => !shown.step && !shown.choice)) {
			const { chart } = shown;
			const main = addresses.file({ chart, step: step.id }, 'png');
			expect(builtFile(addresses.file(shown, 'png')).equals(builtFile(main)), chart).toBe(true);
		}
	});
});
