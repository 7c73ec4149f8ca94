import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toll } from '$story/charts/toll/toll-chart';
import { loadTables } from '$story/tables/tables';
import { toXml } from '$lib/views/oembed/oembed';
import { hostileTitles } from '../support/hostile-titles';
import {
	elementsIn,
	named,
	normalText,
	only,
	parseHtml,
	parseXml,
	rawText,
	structureOf
} from '../support/markup';
import { headWith, jsonLdWith, oembedWith, snippetsWith } from '../support/titled-outputs';

const PLAIN = 'A plain title';

describe.each(hostileTitles)('the title %j', (title) => {
	it.each([false, true])('stays text in the embed codes, with scripts: %s', (scripts) => {
		const plain = snippetsWith(PLAIN);
		for (const [i, { id, text }] of snippetsWith(title).entries()) {
			const found = parseHtml(text, scripts);
			expect(structureOf(found), id).toEqual(structureOf(parseHtml(plain[i]?.text ?? '', scripts)));
			for (const { attributes } of elementsIn(found)) {
				expect(attributes.title ?? `Chart: ${normalText(title)}`).toBe(
					`Chart: ${normalText(title)}`
				);
				expect(attributes.alt ?? normalText(title)).toBe(normalText(title));
			}
		}
	});

	it('stays text in an oEmbed response, as JSON and as XML', () => {
		const answer = oembedWith(title);
		const read = JSON.parse(JSON.stringify(answer)) as typeof answer;
		const plain = parseHtml(oembedWith(PLAIN).html);
		expect(structureOf(parseHtml(read.html))).toEqual(structureOf(plain));
		const [root, ...fields] = elementsIn(parseXml(toXml(answer)));
		expect(root?.name).toBe('oembed');
		expect(fields.map((field) => [field.name, rawText(field)])).toEqual(
			Object.entries(answer).map(([name, value]) => [name, normalText(String(value))])
		);
	});

	it('stays text in the head of a page and in JSON-LD', () => {
		const plain = parseHtml(headWith(PLAIN));
		expect(structureOf(parseHtml(headWith(title)))).toEqual(structureOf(plain));
		const data = { name: title, [title]: [title] };
		const script = only(elementsIn(parseHtml(jsonLdWith(data))), 'elements');
		expect(JSON.parse(rawText(script))).toEqual(data);
	});
});

/**
 * Imports the module that draws pictures, without its colours and fonts. They are replaced here alone,
 * because files of tests share modules.
 */
async function plainPictures() {
	vi.resetModules();
	// Vitest loads no style sheets, which define the colours.
	vi.doMock('$lib/export/tokens', () => ({
		resolveThemes: (svg: string) => svg,
		resolveTokens: (svg: string) => svg
	}));
	// Fonts are slow to subset and do not affect the markup.
	vi.doMock(import('$lib/export/font.server'), async (importOriginal) => ({
		...(await importOriginal()),
		chartFont: () => Promise.resolve([]),
		titleFont: () => Promise.resolve([])
	}));
	onTestFinished(() => {
		vi.doUnmock('$lib/export/tokens');
		vi.doUnmock('$lib/export/font.server');
		vi.resetModules();
	});
	return import('$lib/export/picture.server');
}

it('writes all these titles as text into a well-formed SVG', async () => {
	const title = hostileTitles.join(' ');
	const { pictureSvg } = await plainPictures();
	const svg = await pictureSvg(loadTables(), {
		...{ chart: toll, state: 'stem' },
		...{ headline: title, subtitle: title, alt: title, source: title, name: title }
	});
	const picture = parseXml(svg);
	for (const name of ['title', 'desc']) {
		expect(rawText(only(named(picture, name), name))).toBe(normalText(title));
	}
	const found = named(picture, 'script', 'img', 'svg').map(({ name }) => name);
	expect(found).toEqual(['svg', 'svg']);
});
