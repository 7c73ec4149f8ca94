import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Runs from './Runs.svelte';

const runs = [
	{ text: 'See ' },
	{ text: 'boats', href: '#boats-all', strong: true as const },
	{ text: ' and ' },
	{ text: 'the office', href: 'https://example.org/' }
];
it('links to steps of the page, and to other sites', () => {
	const html = render(Runs, { props: { runs } }).body.replaceAll(/<!--.*?-->/g, '');
	expect(html).toBe(
		'See <strong><a href="#boats-all" rel="external">boats</a></strong> and <a href="https://example.org/" rel="external">the office</a>'
	);
});
