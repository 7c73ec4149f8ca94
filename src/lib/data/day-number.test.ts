import { expect, it } from 'vitest';
import { isoDay, parseDay } from './day-number';

it('counts days, also over a leap day and before 1970', () => {
	expect(parseDay('1970-01-01')).toBe(0);
	expect(parseDay('2024-03-01') - parseDay('2024-02-28')).toBe(2);
	expect(isoDay(parseDay('1969-12-31'))).toBe('1969-12-31');
	expect(isoDay(parseDay('2024-02-29') + 1)).toBe('2024-03-01');
});

it.each(['2023-02-29', '2023-2-1', '2023-02', 'today'])('reads no day from %s', (text) => {
	expect(() => parseDay(text)).toThrow(`found "${text}", expected a day that exists`);
});
