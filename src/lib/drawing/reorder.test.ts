import { describe, expect, it } from 'vitest';
import { reorder } from './reorder';

/** The new order, and what was moved. */
function ordered(present: string, wanted: string): { order: string; moved: string } {
	let moved = '';
	const order = reorder(Array.from(present), Array.from(wanted), (item) => (moved += item));
	return { order: order.join(''), moved };
}

describe('reorder', () => {
	it('moves nothing that is in its place', () => {
		expect(ordered('abc', 'abc')).toEqual({ order: 'abc', moved: '' });
	});

	it('moves nothing because of items that stand between, before or after', () => {
		expect(ordered('1a2b3', 'ab')).toEqual({ order: '1a2b3', moved: '' });
	});

	it('puts a new item before the next one', () => {
		expect(ordered('a1c', 'abc')).toEqual({ order: 'a1bc', moved: 'b' });
		expect(ordered('ab', 'abc')).toEqual({ order: 'abc', moved: 'c' });
		expect(ordered('', 'ab')).toEqual({ order: 'ab', moved: 'ba' });
	});

	it('moves one item to the end, to the start or into the middle', () => {
		expect(ordered('abcd', 'bcda')).toEqual({ order: 'bcda', moved: 'a' });
		expect(ordered('abc', 'acb').order).toBe('acb');
		expect(ordered('abcd', 'dabc').order).toBe('dabc');
	});
});
