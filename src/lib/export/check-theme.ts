import { existsSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import type { Theme, ThemeColour } from '../chart/theme';
import { darkTokens, tokens } from './tokens';

const HEX = /^#[0-9a-f]{6}$/;

/** The grounds that charts and text are on, in both themes. */
const GROUNDS = { light: tokens, dark: darkTokens };

/** The least contrast of text, and of marks that carry meaning: WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

/** The most colours that a palette has, which is the most lines that a chart has. */
const MOST = 6;

/**
 * The least difference of two colours of the palette, as CIEDE2000. Differences around 2 are only just
 * seen side by side; marks of a chart are small and apart.
 */
const LEAST = 10;

/** How colours are seen: by most readers, and with each of the three common colour blindnesses. */
const SIGHTS: readonly (readonly [name: string, seen: (colour: Color) => Color])[] = [
	['', (colour) => colour],
	[' with deuteranopia', filterDeficiencyDeuter(1)],
	[' with protanopia', filterDeficiencyProt(1)],
	[' with tritanopia', filterDeficiencyTrit(1)]
];

const WHICH = ['light', 'dark'] as const;

function* contrastFaults(name: string, colour: ThemeColour, least: number): Generator<string> {
	for (const which of WHICH) {
		for (const ground of ['paper', 'card'] as const) {
			const behind = GROUNDS[which][ground] ?? '';
			const contrast = wcagContrast(colour[which], behind);
			if (contrast < least) {
				yield `${name}.${which}: found ${colour[which]}, whose contrast with ${behind} is ${contrast.toFixed(2)}, expected at least ${least}`;
				break;
			}
		}
	}
}

function* apartFaults(palette: readonly ThemeColour[]): Generator<string> {
	const difference = differenceCiede2000();
	for (const which of WHICH) {
		for (const [i, { [which]: one }] of palette.entries()) {
			for (const { [which]: other } of palette.slice(i + 1)) {
				const [a, b] = [parse(one), parse(other)];
				if (!a || !b) continue;
				const [found] = SIGHTS.map(
					([sight, seen]) => [sight, difference(seen(a), seen(b))] as const
				).filter(([, apart]) => apart < LEAST);
				if (found) {
					yield `palette: found ${one} and ${other} of the ${which} theme, which are ${found[1].toFixed(1)} apart${found[0]}, expected at least ${LEAST} (CIEDE2000)`;
				}
			}
		}
	}
}

/**
 * Checks the theme of a story: that its icon is there, that colours are six hexadecimal digits, that they have enough contrast in
 * both themes, and that those of the palette can be told apart, also with the three common colour
 * blindnesses.
 * @returns a sentence for each problem, or only those on the form of colours, if there are any
 */
export function checkTheme({ accent, palette = [], icon }: Theme): string[] {
	const named = [
		...(accent ? [['accent', accent, TEXT] as const] : []),
		...palette.map((colour, i) => [`palette[${i}]`, colour, MARK] as const)
	];
	const forms = named.flatMap(([name, colour]) =>
		WHICH.filter((which) => !HEX.test(colour[which])).map(
			(which) =>
				`${name}.${which}: found “${colour[which]}”, expected six hexadecimal digits in lower case, such as #b4560b`
		)
	);
	const faults =
		forms.length > 0
			? forms
			: [
					...named.flatMap(([name, colour, least]) => [...contrastFaults(name, colour, least)]),
					...apartFaults(palette),
					...(palette.length > MOST
						? [`palette: found ${palette.length} colours, expected at most ${MOST}`]
						: [])
				];
	if (icon !== undefined && !existsSync(icon))
		faults.push(`icon: there is no file ${icon}, expected an SVG file`);
	return faults.map((fault) => `story.config.ts: theme: ${fault}.`);
}
