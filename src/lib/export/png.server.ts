import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { LETTERS } from '../data/letters';
import { cached } from './build-cache.server';
import { fontParts, isFirst } from './font-parts';
import { nameFontRuns } from './font-runs';
import type { StoryFont } from './font-types';
import { lettersOf } from './markup';
import { nameFont } from './name-font';
import { subset } from './subset.server';
import { resolveTokens } from './tokens';

/** The family names in an SVG that becomes a PNG. */
export const SERIF = 'Text';
export const SANS = 'Charts';

/** The font of a family. Charts are set in the sans, regular and bold; titles in the serif. */
const FAMILIES: readonly { family: string; from: StoryFont; weights: readonly number[] }[] = [
	{ family: SERIF, from: STORY_FONTS.text, weights: [400] },
	{ family: SANS, from: STORY_FONTS.charts, weights: [400, 650] }
];

/** What each file of a font is named, and the letters that are taken from it. */
const FILES = FAMILIES.flatMap(({ family, from, weights }) =>
	fontParts(from, LETTERS).map(({ file, letters }) => {
		const isMain = isFirst(from, file);
		return {
			name: isMain ? family : `${family} ${file.subset}`,
			isMain,
			family,
			file,
			letters,
			weights
		};
	})
);

/** The other files of each family. */
const MORE = new Map(
	FAMILIES.map(({ family }) => [
		family,
		FILES.filter((file) => file.family === family && !file.isMain)
	])
);

/**
 * The paths of the fonts. resvg reads neither WOFF2 nor variable fonts, so each is subset to
 * `LETTERS` at one weight, once for all pictures.
 */
const fonts = Promise.all(
	FILES.flatMap(({ name, file, letters, weights }) =>
		weights.map(async (wght) => {
			const { bytes } = await subset(file.path, letters, {
				targetFormat: 'truetype',
				variationAxes: { wght }
			});
			const named = await cached('ttf', [bytes, name], () => nameFont(Buffer.from(bytes), name));
			return named.path;
		})
	)
);

/** With a palette, a picture has a third of the bytes and looks the same. */
const PALETTE = { palette: true, quality: 97, dither: 0, compressionLevel: 9 };

/** Rewrites what resvg renders differently from a browser. */
function forResvg(svg: string): string {
	return (
		svg
			// resvg knows only weights in hundreds; of these fonts, the bold one is nearest to 700.
			.replaceAll('font-weight="650"', 'font-weight="700"')
			// resvg leaves `dx` out of the width of text that ends at a point, so the line runs past it.
			.replaceAll(/<tspan([^>]*) dx="[^"]*"([^>]*)>/g, '<tspan$1$2>\u00a0')
	);
}

/**
 * Renders an SVG as a PNG of at most 256 colours, in the story's fonts and light theme.
 * @param svg opaque, with a width and a height in pixels
 * @throws RangeError for a character that the font subsets lack
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const strange = lettersOf(svg).find((letter) => !LETTERS.includes(letter));
	if (strange) {
		throw new RangeError(
			`found “${strange}” in a picture, whose fonts lack it, expected one that a file of the story has`
		);
	}
	const drawn = nameFontRuns(forResvg(resolveTokens(svg)), MORE, SANS);
	const fontFiles = await fonts;
	// The path of a font in the cache says what is in it.
	const ingredients = [drawn, ...fontFiles, JSON.stringify(PALETTE)];
	const { bytes } = await cached('png', ingredients, async () => {
		const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: SANS };
		const { width, height, pixels } = await renderAsync(drawn, { font });
		return sharp(pixels, { raw: { width, height, channels: 4 } })
			.png(PALETTE)
			.toBuffer();
	});
	return bytes;
}
