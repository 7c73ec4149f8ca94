import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

describe('sentences', () => {
	it('joins them into one text', () => {
		expect(sentences('A line.', 'It rises.', 'It falls.')).toBe('A line. It rises. It falls.');
	});

	it('leaves out those that are empty or missing', () => {
		expect(sentences('', 'A line.', undefined, 'It falls.')).toBe('A line. It falls.');
		expect(sentences(undefined, '')).toBe('');
	});
});
