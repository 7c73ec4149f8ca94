import { describe, expect, it } from 'vitest';
import { parseOptions, shortTitle } from './query';

/** An emoji of several code points, eight UTF-16 code units long. */
const FAMILY = '👨‍👩‍👧';

describe('a title of one’s own', () => {
	it.each([
		['x'.repeat(120), 'x'.repeat(120)],
		['x'.repeat(121), 'x'.repeat(120)],
		[`${'x'.repeat(119)}😀`, 'x'.repeat(119)],
		[`${'x'.repeat(118)}😀 and more`, `${'x'.repeat(118)}😀`],
		[`${'x'.repeat(113)}${FAMILY}`, 'x'.repeat(113)],
		[`${'x'.repeat(112)}${FAMILY}`, `${'x'.repeat(112)}${FAMILY}`],
		[`${'x'.repeat(119)}e\u0301`, 'x'.repeat(119)]
	])('has at most 120 code units, and whole characters: %s', (title, shown) => {
		expect(shortTitle(title)).toBe(shown);
	});

	it('has single spaces, and is none with “0”', () => {
		expect(shortTitle('  A\n title ')).toBe('A title');
		expect(parseOptions('?title=0')).toMatchObject({ title: false, ownTitle: '' });
	});
});
