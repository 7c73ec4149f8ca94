import { isFirst, unicodeRange } from './font-parts';
import type { FontFile, StoryFont, StoryFonts } from './font-types';

/** The family name of a web font in the style sheets of pages. */
export const webFamily = ({ family }: StoryFont): string => `${family} Variable`;

/** The name of a file of a font, without its ending. */
export const fontFileName = (font: StoryFont, file: FontFile): string =>
	isFirst(font, file) ? font.id : `${font.id}-${file.subset}`;

/** What follows a web font in `font-family`: the font of the system that is scaled like it, and others. */
const SYSTEM = {
	serif: {
		local: ['Times New Roman', 'Liberation Serif'],
		stack: 'Georgia, serif'
	},
	sans: {
		local: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'],
		stack: 'system-ui, sans-serif'
	}
} as const;

const systemOf = ({ serif }: StoryFont) => SYSTEM[serif ? 'serif' : 'sans'];

/** The name of a font in a picture, as CSS writes it. */
export const familyName = ({ family }: StoryFont): string =>
	/^[a-z]+$/i.test(family) ? family : `'${family}'`;

/** The font and its fallbacks, for programs that ignore embedded fonts. */
export const familyStack = (font: StoryFont): string =>
	`${familyName(font)}, ${systemOf(font).stack}`;

/**
 * The `unicode-range` of a `@font-face` rule, or "" for the first file of a font: browsers prefer a later
 * rule for the letters in its range.
 */
export const rangeRule = (font: StoryFont, file: FontFile, letters: string): string =>
	isFirst(font, file) ? '' : `;unicode-range:${unicodeRange(letters)}`;

/**
 * The `@font-face` rules of pages with prose, as in `src/fonts.css`. If text and charts have the same
 * font, there is one rule, that for charts, which has more weights.
 */
export function siteRules({ text, charts }: StoryFonts): string {
	const rules = [
		{ font: text, weight: '400' },
		{ font: charts, weight: '400 650' }
	].flatMap(({ font, weight }) =>
		font.files.map((file): [string, string] => {
			const name = fontFileName(font, file);
			return [
				name,
				`@font-face{font-family:'${webFamily(font)}';font-weight:${weight};font-display:optional;` +
					`src:url('$fonts/${name}.woff2') format('woff2-variations')${rangeRule(font, file, file.letters)}}`
			];
		})
	);
	return [...new Map(rules).values()].join('\n');
}

/**
 * The rules for the font of an embed, which has that of charts alone.
 * @param address that of its first file: another one has its subset in its name
 */
export function embedRules(font: StoryFont, address: string): string {
	const rules = font.files.map((file, i) => {
		const own = i === 0 ? address : address.replace(/(?=\.\w+$)/, `-${file.subset}`);
		return (
			`@font-face{font-family:'${webFamily(font)}';font-weight:400 650;font-display:swap;` +
			`src:url(${own}) format('woff2')${rangeRule(font, file, file.letters)}}`
		);
	});
	return `${rules.join('')}:root{--sans:'${webFamily(font)}',var(--sans-fallback)}`;
}

const fallbackOf = ({ family }: StoryFont) => `${family} fallback`;

/** A regular face and a bold one, without which browsers smear the regular one. */
function fallbackRules(font: StoryFont): string[] {
	if (!font.fallback) return [];
	const { sizeAdjust, ascent, descent, lineGap } = font.fallback;
	const rule = (weight: string, face: string) => {
		const local = systemOf(font).local.map((name) => `local('${name}${face}')`);
		return (
			`@font-face{font-family:'${fallbackOf(font)}';${weight}src:${local.join(',')};size-adjust:${sizeAdjust};` +
			`ascent-override:${ascent};descent-override:${descent};line-gap-override:${lineGap}}`
		);
	};
	return [rule('', ''), rule('font-weight:600 900;', ' Bold')];
}

/** The rules that follow those of `src/app.css`: the families of a theme, and their fallbacks. */
export function familyRules({ text, charts }: StoryFonts): string {
	const stack = (font: StoryFont) => `'${fallbackOf(font)}',${systemOf(font).stack}`;
	const properties = [
		...(text.fallback ? [`--serif:'${webFamily(text)}',${stack(text)}`] : []),
		...(charts.fallback
			? [`--sans-fallback:${stack(charts)}`, `--sans:'${webFamily(charts)}',var(--sans-fallback)`]
			: [])
	];
	if (properties.length === 0) return '';
	const fallbacks = [...new Set([text, charts].flatMap(fallbackRules))];
	return [`:root{${properties.join(';')}}`, ...fallbacks].join('\n');
}
