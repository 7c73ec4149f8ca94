import { describe, expect, it } from 'vitest';
import { escapeMarkup, lettersOf, plainText } from './markup';

describe('escapeMarkup', () => {
	it('escapes what would end a text or a quoted attribute', () => {
		expect(escapeMarkup(`a < b > c & "d" 'e'`)).toBe(`a &lt; b &gt; c &amp; &quot;d&quot; 'e'`);
	});

	it('drops characters that XML forbids and keeps all others', () => {
		expect(escapeMarkup('a\0b\u0008c\uD800d\uFFFEe')).toBe('abcde');
		expect(escapeMarkup('a\tb\nc é 漢 😀')).toBe('a\tb\nc é 漢 😀');
	});

	it('escapes text that looks like an entity', () => {
		expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
	});
});

describe('lettersOf', () => {
	it('returns each visible character once, with entities decoded', () => {
		const svg =
			'<svg><title>hidden Z</title><desc>W</desc><style>@x{}</style>' +
			'<text x="9">ba &lt; b</text>\n<text>\u00a0–</text></svg>';
		expect(lettersOf(svg)).toEqual([' ', '<', 'a', 'b', '\u00a0', '–']);
	});
});

it('plainText undoes both ways of escaping', () => {
	const text = 'a < b > c & "d" &amp;';
	expect(plainText(escapeMarkup(text))).toBe(text);
	expect(plainText('&#38;amp; &#60;')).toBe('&amp; <');
});
