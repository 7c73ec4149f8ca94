import { describe, expect, it } from 'vitest';
import { choiceOf, listOf } from './list';

const LISTS = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];

describe('a list in English', () => {
	it.each(LISTS)('is that of Intl.ListFormat: %s', (...items) => {
		expect(listOf(items)).toBe(new Intl.ListFormat('en').format(items));
		expect(choiceOf(items)).toBe(new Intl.ListFormat('en', { type: 'disjunction' }).format(items));
	});
});
