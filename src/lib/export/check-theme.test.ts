import { describe, expect, it } from 'vitest';
import { PALETTE } from '../chart/theme';
import { checkTheme } from './check-theme';

const blue = { light: '#1d4f91', dark: '#6ea2f0' };
const brown = { light: '#8a6d3b', dark: '#a08050' };
const teal = { light: '#0f8f7e', dark: '#35c9b4' };

describe('checkTheme', () => {
	it.each([
		['without anything', {}],
		['with an accent', { accent: blue }],
		['with a palette', { palette: [blue, brown, teal] }],
		['with the usual palette', { palette: PALETTE }],
		['with an icon', { icon: 'src/story/icon.svg' }]
	])('accepts a theme %s', (_, theme) => {
		expect(checkTheme(theme)).toEqual([]);
	});

	it('reports colours that are not six hexadecimal digits, before it compares any', () => {
		expect(checkTheme({ accent: { light: 'teal', dark: '#fff' } })).toEqual([
			'story.config.ts: theme: accent.light: found “teal”, expected six hexadecimal digits in lower case, such as #b4560b.',
			'story.config.ts: theme: accent.dark: found “#fff”, expected six hexadecimal digits in lower case, such as #b4560b.'
		]);
	});

	it('reports an accent with too little contrast for text, in both themes', () => {
		expect(checkTheme({ accent: { light: '#0f8f7e', dark: '#1d4f91' } })).toEqual([
			'story.config.ts: theme: accent.light: found #0f8f7e, whose contrast with #fbfaf6 is 3.83, expected at least 4.5.',
			'story.config.ts: theme: accent.dark: found #1d4f91, whose contrast with #13161a is 2.23, expected at least 4.5.'
		]);
	});

	it('reports a colour of the palette with too little contrast for marks', () => {
		const [fault] = checkTheme({ palette: [{ light: '#e0c068', dark: '#6ea2f0' }] });
		expect(fault).toMatch(
			/^story\.config\.ts: theme: palette\[0\]\.light: found #e0c068, whose contrast with #fbfaf6 is 1\.\d+, expected at least 3\.$/
		);
	});

	it('reports two colours of the palette that look alike, also to colour-blind readers', () => {
		const violet = { light: '#7b2d8b', dark: '#f0a030' };
		expect(checkTheme({ palette: [blue, violet] })).toEqual([
			'story.config.ts: theme: palette: found #1d4f91 and #7b2d8b of the light theme, which are 2.0 apart with deuteranopia, expected at least 10 (CIEDE2000).'
		]);
		expect(checkTheme({ palette: [blue, blue] })[0]).toContain(
			'which are 0.0 apart, expected at least 10'
		);
	});

	it('reports an icon that is no SVG file', () => {
		expect(checkTheme({ icon: 'src/lib/export/png.server.ts' })).toEqual([
			'story.config.ts: theme: icon: found src/lib/export/png.server.ts, expected an SVG file.'
		]);
	});
});
