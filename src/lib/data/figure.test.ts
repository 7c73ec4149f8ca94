import { expect, it } from 'vitest';
import { figuresById, figuresFrom } from './figure';

const { count, month } = figuresFrom('boats.csv');

it('names the table of a figure, and gives it a number unless it is a month', () => {
	expect(figuresById([count('boats', 1075), month('newest', 24_000)])).toMatchObject({
		boats: { text: '1,075', value: 1075, table: 'boats.csv' },
		newest: { value: null, table: 'boats.csv' }
	});
});

it('throws if two figures share an id', () => {
	expect(() => figuresById([count('boats', 1), count('boats', 2)])).toThrow(
		'figure boats: two figures have the id, expected one.'
	);
});
