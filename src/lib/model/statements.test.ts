import { describe, expect, it } from 'vitest';
import { figuresFrom } from '../data/figure';
import { readStatements } from './statements';

const make = figuresFrom('boats.csv');
const figures = Object.fromEntries(
	[
		make.count('boats-now', 69_172),
		make.count('boats-then', 112_966),
		make.share('share-afloat', 0.674),
		make.month('peak-month', 2023 * 12 + 7)
	].map((figure) => [figure.id, figure])
);
const read = (text: string) => readStatements(text, figures);

describe('a statement', () => {
	it.each([
		['boats-now < boats-then', true, '69,172 is less than 112,966'],
		['boats-now > 100,000', false, '69,172 is more than 100,000'],
		['2 * boats-now >= boats-then', true, '2 × 69,172 is at least 112,966'],
		['63 < share-afloat <= 67', false, '63 is less than 67 and 67.4 is at most 67'],
		['63 < share-afloat < 70', true, '63 is less than 67 and 67 is less than 70'],
		['peak-month = August 2023', true, 'August 2023 is August 2023'],
		['peak-month = July 2023', false, 'August 2023 is July 2023']
	])('%s is %s', (text, isTrue, words) => {
		expect(read(text)).toMatchObject([{ text, isTrue, words }]);
	});

	it('is one of several, divided by semicolons', () => {
		expect(read('boats-now < boats-then; 2 * boats-now < boats-then')).toMatchObject([
			{ text: 'boats-now < boats-then', isTrue: true },
			{ text: '2 * boats-now < boats-then', isTrue: false }
		]);
	});

	it.each([
		['boats-now', 'found “boats-now”, expected a comparison such as this-figure < 100'],
		['boats-lost < 3', 'found the unknown figure boats-lost, expected one that the tables give'],
		['boats = 3', 'found “boats”, expected a figure that the tables give'],
		[
			'peak-month < August 2023',
			'found “peak-month < August 2023”, expected numbers on both sides of <'
		]
	])('is refused if it is %s', (text, sentence) => {
		expect(() => read(text)).toThrow(sentence);
	});
});
