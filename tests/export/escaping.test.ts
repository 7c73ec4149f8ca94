import { expect, it, onTestFinished, vi } from 'vitest';
import { toll } from '$story/charts/toll/toll-chart';
import { loadTables } from '$story/tables/tables';
import { hostileTitles } from '../support/hostile-titles';
import { named, normalText, only, parseXml, rawText } from '../support/markup';

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
