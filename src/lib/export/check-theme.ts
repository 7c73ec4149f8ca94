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

/** The backgrounds of charts and text, in both themes. */
const BACKGROUNDS = { light: tokens, dark: darkTokens };

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

/** How readers see colours: most of them, and those with one of the three common colour blindnesses. */
const SIGHTS: readonly (readonly [name: string, seen: (colour: Color) => Color])[] = [
	['', (colour) => colour],
	[' with deuteranopia', filterDeficiencyDeuter(1)],
	[' with protanopia', filterDeficiencyProt(1)],
	[' with tritanopia', filterDeficiencyTrit(1)]
];

const WHICH = ['light', 'dark'] as const;

type Which = (typeof WHICH)[number];

function formFaults(name: string, colour: ThemeColour): string[] {
	return WHICH.filter((which) => !HEX.test(colour[which])).map(
		(which) =>
			`${name}.${which}: found “${colour[which]}”, expected six hexadecimal digits in lower case, such as #b4560b`
	);
}

/** The two backgrounds of a theme are alike, so one fault for each theme is enough. */
function contrastFaults(name: string, colour: ThemeColour, least: number): string[] {
	return WHICH.flatMap((which) => {
		const backgrounds = ['paper', 'card'].map((token) => BACKGROUNDS[which][token] ?? '');
		const behind = backgrounds.find((each) => wcagContrast(colour[which], each) < least);
		if (behind === undefined) return [];
		const found = wcagContrast(colour[which], behind).toFixed(2);
		return [
			`${name}.${which}: found ${colour[which]}, whose contrast with ${behind} is ${found}, expected at least ${least}`
		];
	});
}

/** Every two of some things, once. */
const pairsOf = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((one, i) => all.slice(i + 1).map((other): [T, T] => [one, other]));

const difference = differenceCiede2000();

/** A fault if two colours of the palette look alike, be it only to some readers. */
function alikeFaults(one: string, other: string, which: Which): string[] {
	const [a, b] = [parse(one), parse(other)];
	if (!a || !b) return [];
	const [alike] = SIGHTS.map(
		([sight, seen]) => [sight, difference(seen(a), seen(b))] as const
	).filter(([, apart]) => apart < LEAST);
	if (!alike) return [];
	const [sight, apart] = alike;
	return [
		`palette: found ${one} and ${other} of the ${which} theme, which are ${apart.toFixed(1)} apart${sight}, expected at least ${LEAST} (CIEDE2000)`
	];
}

function colourFaults({ accent, palette = [] }: Theme): string[] {
	const named = [
		...(accent ? [['accent', accent, TEXT] as const] : []),
		...palette.map((colour, i) => [`palette[${i}]`, colour, MARK] as const)
	];
	const forms = named.flatMap(([name, colour]) => formFaults(name, colour));
	if (forms.length > 0) return forms;
	return [
		...named.flatMap(([name, colour, least]) => contrastFaults(name, colour, least)),
		...WHICH.flatMap((which) =>
			pairsOf(palette).flatMap(([one, other]) => alikeFaults(one[which], other[which], which))
		),
		...(palette.length > MOST
			? [`palette: found ${palette.length} colours, expected at most ${MOST}`]
			: [])
	];
}

const iconFaults = ({ icon }: Theme): string[] =>
	[
		...(icon === undefined || existsSync(icon)
			? []
			: [`icon: there is no file ${icon}, expected an SVG file`]),
		...(icon === undefined || icon.endsWith('.svg')
			? []
			: [`icon: found ${icon}, expected an SVG file`])
	].slice(0, 1);

/**
 * Checks the theme of a story: that its icon is there, that colours are six hexadecimal digits, that they
 * have enough contrast in both themes, and that those of the palette can be told apart, also with the
 * three common colour blindnesses.
 * @returns a sentence for each problem. Colours of a wrong form are reported before all other colours.
 */
export const checkTheme = (theme: Theme): string[] =>
	[...colourFaults(theme), ...iconFaults(theme)].map(
		(fault) => `story.config.ts: theme: ${fault}.`
	);
