import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutScripts } from './support/without-scripts';

describe('withoutScripts', () => {
	it('removes scripts, their data, and what browsers without scripts show', () => {
		const html =
			'<link rel="modulepreload" href="a.js"><script type="module" src="a.js"></script><style>p{}</style>' +
			'<noscript><p>No</p></noscript><p>Yes</p><script type="application/json">\n{"a":1}\n</script>';
		expect(withoutScripts(html)).toBe('<style>p{}</style><p>Yes</p>');
	});

	it('keeps the drawing on the stage of the story', () => {
		const html = withoutScripts(readFileSync('build/index.html', 'utf8'));
		expect(html).not.toMatch(/<script|<noscript|modulepreload/);
		expect(html).toMatch(/data-part="stage".*<svg/s);
	});
});
