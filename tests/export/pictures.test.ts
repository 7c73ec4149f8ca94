import { describe, expect, it } from 'vitest';
import { addresses, all, release, sources, story } from '../support/built-site';
import { builtFile, builtText, ROOT } from '../support/build';
import { charts } from '$story/charts';
import { chartOf } from '$lib/chart/charts';

const unescaped = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

/** The text of a picture, line by line. */
const wordsOf = (svg: string) =>
	[...svg.replace(/<(title|desc|style)\b[^]*?<\/\1>/g, '').matchAll(/>([^<]+)</g)]
		.map(([, text = '']) => unescaped(text).trim())
		.filter(Boolean)
		.join(' ');

describe('the picture of every chart and step', () => {
	it('is a self-contained SVG', () => {
		for (const { shown } of all) {
			const address = addresses.file(shown, 'svg');
			const svg = builtText(address);
			expect(svg, address).toMatch(
				/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/
			);
			expect(svg, address).not.toContain('var(');
			const asked = [...svg.matchAll(/(?:href="|url\()([^)"]*)/g)].map(([, it = '']) => it);
			const elsewhere = asked.filter(
				(it) => !it.startsWith('#') && !it.startsWith('data:font/woff2')
			);
			expect(elsewhere, address).toEqual([]);
			const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
			const missing = asked.filter((it) => it.startsWith('#') && !ids.has(it.slice(1)));
			expect(missing, address).toEqual([]);
		}
	});

	it('has the finding and the alternative text for screen readers', () => {
		for (const { shown, step } of all) {
			const svg = builtText(addresses.file(shown, 'svg'));
			expect(svg).toContain('role="img" aria-labelledby="title desc"');
			expect(unescaped(/<title id="title">(.*?)<\/title>/.exec(svg)?.[1] ?? '')).toBe(
				step.headline
			);
			expect(unescaped(/<desc id="desc">(.*?)<\/desc>/.exec(svg)?.[1] ?? '')).toBe(step.alt);
		}
	});

	it('shows the finding, the subtitle, the source and the title of the story', () => {
		for (const { shown, step } of all) {
			const words = wordsOf(builtText(addresses.file(shown, 'svg')));
			for (const said of [step.headline, step.subtitle, sources[step.sources[0] ?? '']?.short]) {
				expect(words).toContain(said);
			}
			expect(words).toContain(story.title);
		}
	});

	it('has no text below 19 pixels, so that it is legible at half its size', () => {
		for (const { shown } of all) {
			const svg = builtText(addresses.file(shown, 'svg'));
			const [outside = '', inside = ''] = svg.split(/(?=<svg x=)/);
			const scale =
				Number(/width="([\d.]+)"/.exec(inside)?.[1]) /
				Number(/viewBox="0 0 ([\d.]+)/.exec(inside)?.[1]);
			const sizes = (text: string) =>
				[...text.matchAll(/font-size="([\d.]+)"/g)].map(([, it]) => Number(it));
			const smallest = Math.min(...sizes(outside), ...sizes(inside).map((it) => it * scale));
			expect(smallest, addresses.file(shown, 'svg')).toBeGreaterThanOrEqual(19);
			expect(sizes(outside).length).toBeGreaterThan(2);
		}
	});

	it('is also a PNG of 1200 by 630 pixels', () => {
		for (const { shown } of all) {
			const png = builtFile(addresses.file(shown, 'png'));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		}
	});

	it('differs for each step', () => {
		const pictures = all
			.filter(({ shown }) => shown.step)
			.map(({ shown }) => builtFile(addresses.file(shown, 'png')).toString('base64'));
		expect(new Set(pictures).size).toBe(pictures.length);
	});

	it('is that of the main step if no step is named', () => {
		for (const { shown, step } of all.filter(({ shown: { step: id } }) => !id)) {
			const { chart } = shown;
			const main = addresses.file({ chart, step: step.id }, 'png');
			expect(builtFile(addresses.file(shown, 'png')).equals(builtFile(main)), chart).toBe(true);
		}
	});
});

describe('the metadata file of every chart and step', () => {
	const metadata = all.map(({ shown, step }) => ({
		shown,
		step,
		data: JSON.parse(builtText(addresses.file(shown, 'metadata.json'))) as Record<string, unknown>
	}));

	it('has the text of the picture and the release', () => {
		for (const { step, data } of metadata) {
			expect(data).toMatchObject({
				finding: step.headline,
				subtitle: step.subtitle,
				description: step.alt,
				release: release.name
			});
		}
	});

	it('explains every column of the CSV file, and its blanks', () => {
		for (const { shown, data } of metadata) {
			const [header = ''] = builtText(addresses.file(shown, 'csv')).split('\n');
			const columns = data.columns as Record<string, string>[];
			expect(columns.map(({ key }) => key).join(',')).toBe(header);
			for (const { label, unit, blank } of columns) {
				expect(label).toBeTruthy();
				expect(blank).toBeTruthy();
				expect(unit).toBeTypeOf('string');
			}
		}
	});

	it('names each source in full, and the latest retrieval date', () => {
		for (const { step, data } of metadata) {
			const cited = step.sources.map((id) => sources[id]);
			expect(data.sources).toEqual(
				cited.map((source) => {
					const { short: _, ...rest } = source ?? { short: '' };
					return rest;
				})
			);
			const days = cited.map((source) => source?.retrieved ?? '').sort();
			expect(data.retrieved).toBe(days.at(-1));
			for (const source of cited) expect(data.licence).toContain(source?.licence);
		}
	});

	it('has absolute addresses of existing files', () => {
		for (const { shown, data } of metadata) {
			const { page, embed, ...files } = data.addresses as Record<string, string>;
			expect(page).toBe(addresses.page(shown));
			expect(embed).toBe(addresses.embed(shown));
			for (const address of [page, embed, ...Object.values(files)]) {
				expect(address?.startsWith(ROOT)).toBe(true);
				expect(builtFile(address ?? '').length).toBeGreaterThan(0);
			}
			expect(Object.keys(files).sort()).toEqual(['csv', 'oembed', 'png', 'svg']);
		}
	});

	it('describes the same state as the CSV file of the chart', () => {
		for (const { shown, step } of metadata.filter(({ shown: { step: id } }) => !id)) {
			expect(step.state).toBe(chartOf(charts, shown.chart).default);
		}
	});
});
