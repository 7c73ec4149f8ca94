import { describe, expect, it } from 'vitest';
import { escapeMarkup, lettersOf } from './markup';

describe('text in markup', () => {
	it('keeps to its place between tags and inside quotation marks', () => {
		expect(escapeMarkup(`a < b > c & "d" 'e'`)).toBe(`a &lt; b &gt; c &amp; &quot;d&quot; 'e'`);
	});

	it('loses what no XML document may hold, and keeps all else', () => {
		expect(escapeMarkup('a\0b\u0008c\uD800d\uFFFEe')).toBe('abcde');
		expect(escapeMarkup('a\tb\nc é 漢 😀')).toBe('a\tb\nc é 漢 😀');
	});

	it('is not escaped twice over: what looks like an entity was text', () => {
		expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
	});
});

describe('the letters that a picture sets', () => {
	it('are those that are seen, each once, and what entities stand for', () => {
		const svg =
			'<svg><title>hidden Z</title><desc>W</desc><style>@x{}</style>' +
			'<text x="9">ba &lt; b</text>\n<text>\u00a0–</text></svg>';
		expect(lettersOf(svg)).toEqual([' ', '<', 'a', 'b', '\u00a0', '–']);
	});
});
