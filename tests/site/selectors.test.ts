import { expect, it } from 'vitest';
import { builtFile, builtText, ROOT } from '../support/build';
import { pageFiles } from '../support/page-bytes';
import { elementsIn, parsePage, rawText } from '../support/markup';

/** What is inside each `:has()` of a style sheet. */
const inHas = (css: string): string[] =>
	[...css.matchAll(/:has\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inner = '']) => inner);

const elements = elementsIn(parsePage(builtText(ROOT)));
const inline = elements.filter(({ name }) => name === 'style').map(rawText);
const linked = [...pageFiles('').styles].map((file) => builtFile(file).toString());
const styles = [...inline, ...linked];

/** A style sheet without its rules for print, which a browser ignores on screens. */
const onScreens = (css: string): string =>
	css.replaceAll(/@media print\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '');

// The browser would then check the styles of the whole page for each element that a chart adds.
it('no :has() of the story has a pseudo-class that depends on the reader', () => {
	const all = styles.map(onScreens).flatMap(inHas);
	expect(all.length).toBeGreaterThan(0);
	expect(
		all.filter((inner) => /:(focus|hover|active|checked|popover-open|target)/.test(inner))
	).toEqual([]);
});

// A step with a tall chart changes it, and the browser would then compute the styles of the whole page.
it('the height that the stage covers is not inherited', () => {
	expect(styles.join('')).toMatch(/@property --covered\s*\{[^}]*inherits:\s*false/);
});
