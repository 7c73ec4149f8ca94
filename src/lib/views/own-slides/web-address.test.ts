import { describe, expect, it } from 'vitest';
import { addressParts, addressText, textParts } from './own-lines';
import { LONGEST, webAddress } from './web-address';

describe('webAddress', () => {
	it.each([
		['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
		[' http://example.org ', 'http://example.org/'],
		['example.org/questions', 'https://example.org/questions'],
		['HTTPS://Example.org', 'https://example.org/']
	])('reads %j', (text, address) => {
		expect(webAddress(text)).toBe(address);
	});

	it.each([
		...['', 'example', 'https://', 'https://example', 'javascript:alert(1)', 'mailto:a@b.org'],
		...['data:text/html,a', 'ftp://example.org', 'two words.org', '.', 'a.'],
		`example.org/${'a'.repeat(LONGEST)}`
	])('finds none in %j', (text) => {
		expect(webAddress(text)).toBeUndefined();
	});
});

it('writes an address without its scheme and a last slash', () => {
	expect(addressText('https://example.org/')).toBe('example.org');
	expect(addressText('http://example.org/a/')).toBe('example.org/a/');
	expect(addressText('example.org')).toBe('example.org');
});

it('breaks an address after slashes, dots and hyphens', () => {
	const parts = ['https://', 'www.', 'example.', 'org/', 'a-', 'page/'];
	expect(addressParts(parts.join(''))).toEqual(parts);
	expect(addressParts('')).toEqual([]);
});

it('breaks the addresses of a text, and no other words', () => {
	const text = 'And/or 3.5 e.g. see-saw: example.org/a-page  and www.example.org.';
	expect(textParts(text).join('')).toBe(text);
	expect(textParts(text).slice(4)).toEqual([
		...['example.', 'org/', 'a-', 'page  '],
		...['and ', 'www.', 'example.', 'org.']
	]);
});
