import { expect, it } from 'vitest';
import { clockText, lengthText, paceText } from './time-words';

it.each([
	[0, '0:00'],
	[3599, '59:59'],
	[3725, '1:02:05']
])('shows %s seconds as %s on a clock', (seconds, text) => {
	expect(clockText(seconds)).toBe(text);
});

it.each([
	[0, '0 s'],
	[70, '1 min 10 s'],
	[120, '2 min']
])('writes %s seconds as %s in words', (seconds, text) => {
	expect(lengthText(seconds)).toBe(text);
});

it.each([
	[0.6, 'on plan'],
	[70, '1 min 10 s behind plan'],
	[-40, '40 s ahead of plan']
])('writes %s seconds behind as “%s”', (behind, text) => {
	expect(paceText(behind)).toBe(text);
});
