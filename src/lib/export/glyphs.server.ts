import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { LETTERS } from '../data/letters';
import { CHART } from './font.server';
import { fontParts } from './font-parts';
import { subset } from './subset.server';

/** Figures of equal width, as charts have on pages. */
const TABULAR = [Feature.fromString('tnum')].flatMap((feature) => feature ?? []);

/** The weights of text in charts. */
const WEIGHTS = [400, 650];

/** A file of the charts’ font at one weight. */
interface GlyphFont {
	name: string;
	letters: string;
	font: Font;
	/** How many units a font size has. */
	units: number;
}

/** A glyph of a font in its place. */
export interface Glyph {
	/** The id of its outline, the same for the same glyph. */
	id: string;
	/** How far it is from the start of the text, in pixels. */
	x: number;
}

/** The glyphs of a text, and its width in pixels. */
export interface GlyphRun {
	glyphs: readonly Glyph[];
	width: number;
}

const opened = Promise.all(
	WEIGHTS.map(async (weight): Promise<[number, GlyphFont[]]> => {
		const parts = fontParts(STORY_FONTS.charts, LETTERS).map(async ({ file, letters }, i) => {
			const { bytes } = await subset(file.path, letters, {
				targetFormat: 'truetype',
				variationAxes: { wght: weight },
				keepFeatures: CHART
			});
			const face = new Face(new Blob(bytes));
			return { name: `${weight}-${i}`, letters, font: new Font(face), units: face.upem };
		});
		return [weight, await Promise.all(parts)];
	})
).then((fonts) => new Map(fonts));

/** Parts of a text, each with the font that has its letters. */
function partsOf(text: string, fonts: readonly GlyphFont[]): { text: string; font: GlyphFont }[] {
	const parts: { text: string; font: GlyphFont }[] = [];
	for (const letter of text) {
		const last = parts.at(-1);
		const font = fonts.find(({ letters }) => letters.includes(letter));
		if (!font) throw new RangeError(`no font of the charts has the letter “${letter}”`);
		if (last && (last.font === font || letter === ' ')) last.text += letter;
		else parts.push({ text: letter, font });
	}
	return parts;
}

/** Outlines of glyphs as paths whose unit is the font size divided by `SCALE`. */
export interface Outliner {
	/** Places the glyphs of a text. */
	run: (text: string, size: number, weight: number) => GlyphRun;
	/** The outlines of all glyphs that were placed, each with its id. */
	outlines: () => { id: string; path: string }[];
}

/** The units of an outline in a font size. */
export const SCALE = 500;

/**
 * Turns text in the font of charts into outlines.
 * @throws RangeError for a letter that the fonts of the story lack
 */
export async function createOutliner(): Promise<Outliner> {
	const fonts = await opened;
	const used = new Map<string, { id: string; path: string }>();
	return {
		run(text, size, weight) {
			let x = 0;
			const glyphs: Glyph[] = [];
			for (const part of partsOf(text, fonts.get(weight) ?? [])) {
				const { font, units, name } = part.font;
				const buffer = new Buffer();
				buffer.addText(part.text);
				buffer.guessSegmentProperties();
				shape(font, buffer, TABULAR);
				const infos = buffer.getGlyphInfos();
				for (const [i, { xAdvance, xOffset }] of buffer.getGlyphPositions().entries()) {
					const glyph = infos[i]?.codepoint ?? 0;
					const key = `${name}-${glyph}`;
					const path = used.get(key)?.path ?? outlineOf(font.glyphToPath(glyph), SCALE / units);
					// A space has no outline.
					if (path) {
						const { id } = used.get(key) ?? { id: `g${used.size.toString(36)}` };
						used.set(key, { id, path });
						glyphs.push({ id, x: x + (xOffset * size) / units });
					}
					x += (xAdvance * size) / units;
				}
			}
			return { glyphs, width: x };
		},
		outlines: () => [...used.values()]
	};
}

/** A path as HarfBuzz writes it, in relative steps and with y downwards. */
function outlineOf(path: string, scale: number): string {
	let [x, y] = [0, 0];
	return path.replaceAll(/([MLQCZ])([^MLQCZ]*)/g, (_all, command: string, numbers: string) => {
		if (command === 'Z') return 'z';
		const all = (numbers.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(+number * scale));
		const steps = all.map((number, i) => (i % 2 === 0 ? number - x : -number - y));
		[x, y] = [all.at(-2) ?? 0, -(all.at(-1) ?? 0)];
		// A path starts where the one before it did, so its first step is an absolute place.
		if (command === 'M') return `M${x} ${y}`;
		return command.toLowerCase() + steps.join(' ').replaceAll(' -', '-');
	});
}
