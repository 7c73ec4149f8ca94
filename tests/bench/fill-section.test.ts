import { describe, expect, it } from 'vitest';
import { fillSection } from './fill-section';

const PAGE = 'Before\n\n<!-- bench: a -->\n\nold\n\n<!-- end: a -->\n\nAfter\n';

describe('fillSection', () => {
	it('replaces what is between the marks, and nothing else', () => {
		expect(fillSection(PAGE, 'a', 'new $& text')).toBe(PAGE.replace('old', () => 'new $& text'));
	});

	it.each([
		['b', PAGE],
		['a', PAGE + PAGE],
		['a', PAGE.replace('<!-- end: a -->', '')]
	])('rejects a page without the marks of %s, once each', (name, page) => {
		expect(() => fillSection(page, name, 'new')).toThrow(
			`docs/performance.md: expected <!-- bench: ${name} --> and <!-- end: ${name} -->, once each.`
		);
	});
});
