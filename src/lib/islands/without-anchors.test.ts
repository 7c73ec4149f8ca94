import { expect, it } from 'vitest';
import { withoutAnchors } from './without-anchors';

it('removes the comments for hydration around islands, and keeps those in them', () => {
	const island = '<div data-island="bar"><!--[--><div><!--[-1-->a<!--]--></div><!--]--></div>';
	expect(
		withoutAnchors(`<main><!--[0--><p><!---->a</p>${island}<!--]--><!-- Ours. --></main>`)
	).toBe(`<main><p>a</p>${island}<!-- Ours. --></main>`);
});

it('leaves a page without islands as it is', () => {
	expect(withoutAnchors('<p><!--[-->a<!--]--></p>')).toBe('<p><!--[-->a<!--]--></p>');
});
