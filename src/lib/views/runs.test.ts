import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Runs from './Runs.svelte';

const runs = [
	{ text: 'See ' },
	{ text: 'boats', href: '#boats-all', strong: true as const },
	{ text: ' and ' },
	{ text: 'the office', href: 'https://example.org/' }
];
const html = (root?: string) =>
	render(Runs, { props: { runs, ...(root && { root }) } }).body.replaceAll(/<!--.*?-->/g, '');

it('links to steps of the page, and to other sites', () => {
	expect(html()).toBe(
		'See <strong><a href="#boats-all" rel="external">boats</a></strong> and <a href="https://example.org/" rel="external">the office</a>'
	);
});

it('links to steps of the front page from a page without them', () => {
	expect(html('../../')).toContain('<a href="../../#boats-all"');
	expect(html('../../')).toContain('<a href="https://example.org/"');
});
