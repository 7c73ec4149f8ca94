import { describe, expect, it } from 'vitest';
import { PALETTE, paletteColour, placesIn, themeColours, themeCss } from './theme';

const accent = { light: '#005f73', dark: '#94d2bd' };
const palette = [
	{ light: '#1d4f91', dark: '#6ea2f0' },
	{ light: '#8a6d3b', dark: '#a08050' }
];

describe('the styles of a theme', () => {
	it('are none without colours', () => {
		expect(themeCss({ palette: [] })).toBe('');
	});

	it('have a palette of six if the theme names none', () => {
		expect(PALETTE).toHaveLength(6);
		expect(themeCss({})).toBe(themeCss({ palette: PALETTE }));
	});

	it('set each colour in both themes, with more contrast, in forced colours and in print', () => {
		expect(themeCss({ accent, palette }).split('\n')).toEqual([
			':root{--accent:#005f73;--colour-1:#1d4f91;--colour-2:#8a6d3b}',
			"@media (prefers-color-scheme:dark){:root:where(:not([data-theme='light'])){--accent:#94d2bd;--colour-1:#6ea2f0;--colour-2:#a08050}}",
			":root:where([data-theme='dark']){--accent:#94d2bd;--colour-1:#6ea2f0;--colour-2:#a08050}",
			'@media (prefers-contrast:more){:root{--accent:color-mix(in srgb,#005f73 45%,var(--ink));--colour-1:color-mix(in srgb,#1d4f91 45%,var(--ink));--colour-2:color-mix(in srgb,#8a6d3b 45%,var(--ink))}}',
			'@media (forced-colors:active){:root{--accent:Highlight;--colour-1:CanvasText;--colour-2:CanvasText}}',
			'@media print{:root{--accent:#005f73;--colour-1:#1d4f91;--colour-2:#8a6d3b}}'
		]);
	});
});

it('names the colours by custom property, in the order of the palette', () => {
	expect(themeColours({ palette }, 'dark')).toEqual({
		'colour-1': '#6ea2f0',
		'colour-2': '#a08050'
	});
});

it('finds the colours that a drawing uses', () => {
	const drawing = { front: [{ style: { stroke: paletteColour(2), fill: paletteColour(11) } }] };
	expect(placesIn(JSON.stringify(drawing))).toEqual([2, 11]);
	expect(placesIn('var(--ink)')).toEqual([]);
});
