import { expect, it } from 'vitest';
import { nameFontRuns } from './font-runs';

const more = new Map([
	['Text', [{ name: 'Text greek', letters: 'αβγ' }]],
	['Charts', [{ name: 'Charts greek', letters: 'αβγ' }]]
]);
const named = (svg: string) => nameFontRuns(svg, more, 'Charts');

it('names the font of letters that the file of their family lacks', () => {
	expect(named('<svg><text>a αβ, 3 γ</text></svg>')).toBe(
		'<svg><text>a <tspan font-family="Charts greek">αβ</tspan>, 3 <tspan font-family="Charts greek">γ</tspan></text></svg>'
	);
});

it('takes the family of the nearest element that names one', () => {
	expect(
		named('<svg><g font-family="Text"><rect/><text><tspan>α</tspan></text></g><text>α</text></svg>')
	).toBe(
		'<svg><g font-family="Text"><rect/><text><tspan><tspan font-family="Text greek">α</tspan></tspan></text></g>' +
			'<text><tspan font-family="Charts greek">α</tspan></text></svg>'
	);
});

it('changes neither text that is not drawn nor references to characters', () => {
	const svg =
		'<svg aria-label="α"><title>α</title><desc id="d">β</desc><style>/* γ */</style><text>&lt;a&gt;</text></svg>';
	expect(named(svg)).toBe(svg);
	expect(named('<text>&amp;α</text>')).toBe(
		'<text>&amp;<tspan font-family="Charts greek">α</tspan></text>'
	);
});

it('leaves the drawing as it is if each font is one file', () => {
	const svg = '<svg><text>α</text></svg>';
	expect(nameFontRuns(svg, new Map([['Charts', []]]), 'Charts')).toBe(svg);
});
