import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedRules, familyRules, familyStack, siteRules } from './font-rules';
import type { StoryFont } from './font-types';

const usual = {
	text: {
		...{ package: '@fontsource-variable/newsreader', id: 'newsreader', family: 'Newsreader' },
		...{ serif: true, files: [{ subset: 'latin', path: 'a.woff2', letters: '' }], width: 1 }
	},
	charts: {
		...{ package: '@fontsource-variable/public-sans', id: 'public-sans', family: 'Public Sans' },
		...{ serif: false, files: [{ subset: 'latin', path: 'b.woff2', letters: '' }], width: 1 }
	}
} satisfies Record<string, StoryFont>;

const greek: StoryFont = {
	...{ package: '@fontsource-variable/noto-sans', id: 'noto-sans', family: 'Noto Sans' },
	...{ serif: false, width: 1.02 },
	files: [
		{ subset: 'latin', path: 'c.woff2', letters: '' },
		{ subset: 'greek', path: 'd.woff2', letters: 'αβ' }
	],
	fallback: { sizeAdjust: '107%', ascent: '99%', descent: '27%', lineGap: '0%' }
};

it('has the rules of src/fonts.css for the usual fonts', () => {
	const plain = (css: string) =>
		css.replaceAll(/\/\*[^]*?\*\/|\s+|;(?=\s*\})/g, '').replaceAll('format(', ' format(');
	expect(plain(siteRules(usual))).toBe(plain(readFileSync('src/fonts.css', 'utf8')));
	expect(familyRules(usual)).toBe('');
});

it('limits the rule of each further file to its letters', () => {
	const rules = siteRules({ ...usual, charts: greek }).split('\n');
	expect(rules).toHaveLength(3);
	expect(rules[1]).not.toContain('unicode-range');
	expect(rules[2]).toMatch(/noto-sans-greek\.woff2'.*;unicode-range:U\+3B1-3B2\}$/);
});

it('has one font in both places once, with the weights of charts', () => {
	const rules = siteRules({ text: greek, charts: greek }).split('\n');
	expect(rules).toHaveLength(2);
	for (const rule of rules) expect(rule).toContain('font-weight:400 650');
	expect(familyRules({ text: greek, charts: greek }).match(/@font-face/g)).toHaveLength(2);
});

it('names the families of a theme and scales their fallbacks', () => {
	expect(familyRules({ ...usual, charts: greek })).toBe(
		`:root{--sans-fallback:'Noto Sans fallback',system-ui, sans-serif;--sans:'Noto Sans Variable',var(--sans-fallback)}\n` +
			`@font-face{font-family:'Noto Sans fallback';src:local('Arial'),local('Liberation Sans'),local('Helvetica'),local('Roboto');` +
			`size-adjust:107%;ascent-override:99%;descent-override:27%;line-gap-override:0%}\n` +
			`@font-face{font-family:'Noto Sans fallback';font-weight:600 900;src:local('Arial Bold'),local('Liberation Sans Bold'),local('Helvetica Bold'),local('Roboto Bold');` +
			`size-adjust:107%;ascent-override:99%;descent-override:27%;line-gap-override:0%}`
	);
	expect(familyStack(usual.text)).toBe('Newsreader, Georgia, serif');
	expect(familyStack(greek)).toBe(`'Noto Sans', system-ui, sans-serif`);
});

it('names the files of an embed by their addresses', () => {
	const rules = embedRules(greek, '/embed/sans.woff2');
	expect([...rules.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address)).toEqual([
		'/embed/sans.woff2',
		'/embed/sans-greek.woff2'
	]);
});
