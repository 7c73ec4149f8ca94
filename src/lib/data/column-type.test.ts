import { describe, expect, it } from 'vitest';
import { columnType, valueOf } from './column-type';

describe('columnType', () => {
	it.each([
		[['1', '', '-20'], 'integer'],
		[['1', '2.5'], 'number'],
		[['2024-01', ''], 'yearmonth'],
		[['2024-01-31'], 'date'],
		[['2024-01', '2024-01-31'], 'string'],
		[['01', '02'], 'string'],
		[['1234567890123456'], 'string'],
		[['', ''], 'string'],
		[[], 'string']
	] as const)('of %j is %s', (texts, type) => {
		expect(columnType(texts)).toBe(type);
	});
});

describe('valueOf', () => {
	it('makes numbers of numbers, and null of a blank in any column', () => {
		expect(valueOf('2.50', 'number')).toBe(2.5);
		expect(valueOf('2024-01', 'yearmonth')).toBe('2024-01');
		expect(valueOf('', 'integer')).toBeNull();
		expect(valueOf('', 'string')).toBeNull();
	});
});
