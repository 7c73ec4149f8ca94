import { expect, it } from 'vitest';
import { count, decimal, percent } from './format';

it('prints counts with thousands separators and without decimals', () => {
	expect(count(107583)).toBe('107,583');
	expect(count(27022.86)).toBe('27,023');
	expect(count(0)).toBe('0');
});

it('prints a share as whole percent', () => {
	expect(percent(72536 / 107583)).toBe('67');
	expect(percent(0.995)).toBe('100');
});

it('prints a factor with one decimal at most', () => {
	expect(decimal(100 / 30)).toBe('3.3');
	expect(decimal(500)).toBe('500');
	expect(decimal(10000)).toBe('10,000');
});
