import { expect, it } from 'vitest';
import { minutesIn, minutesText } from './minutes';

it.each([
	['10', 10],
	['7.5', 7.5],
	['600', 600],
	['', 0],
	['0', 0],
	['-5', 0],
	['601', 0],
	['ten', 0],
	['Infinity', 0]
])('reads “%s” as %s minutes', (text, minutes) => {
	expect(minutesIn(text)).toBe(minutes);
});

it('writes a length, and nothing for none', () => {
	expect(minutesText(7.5)).toBe('7.5');
	expect(minutesText(0)).toBe('');
});
