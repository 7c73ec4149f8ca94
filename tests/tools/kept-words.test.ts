import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptWordsOf, releasesWithWords, withKeptWords } from '../../tools/kept-words.mjs';
import { temporaryFolder } from '../support/temporary-folder';

describe('withKeptWords', () => {
	it.each([
		['a text', 'Deaths', 'Fatalities'],
		['a text with values in another order', '{a} of {b}', '{b}: {a}, of {b}'],
		['a list of as many texts', ['{a} deaths', 'deaths'], ['fatalities', '{a}']],
		['forms for the same counts', { one: '{n} day', other: '{n} days' }, { other: '{n}', one: '1' }]
	])('takes %s', (_, today, kept) => {
		expect(withKeptWords({ a: today }, { a: kept })).toEqual({ a: kept });
	});

	it.each([
		['a text for a list', ['Deaths'], 'Fatalities'],
		['a list for a text', 'Deaths', ['Fatalities']],
		['a text for forms', { other: 'Deaths' }, 'Fatalities'],
		['a list of fewer texts', ['Deaths', 'd.'], ['Fatalities']],
		['forms for other counts', { one: 'Death', other: 'Deaths' }, { other: 'Fatalities' }],
		['a text without a value', '{n} deaths', 'Fatalities'],
		['a text with an unknown value', '{n} deaths', '{n} fatalities in {year}'],
		['a text with the name of a figure', '{n} deaths', '{n} of {peak-month}'],
		['a text with an open brace', 'Deaths', 'Fatalities {'],
		['what is no text', 'Deaths', 1],
		['a list of what is no text', ['Deaths'], [null]]
	])('does not take %s', (_, today, kept) => {
		expect(withKeptWords({ a: today }, { a: kept })).toEqual({ a: today });
	});

	it('has the keys of today', () => {
		const today = { a: 'Deaths', constructor: 'Maker' };
		expect(withKeptWords(today, { b: 'Gone' })).toEqual(today);
		expect(withKeptWords(today)).toEqual(today);
	});
});

describe('the words in snapshots', () => {
	it('are found in those that have some', () => {
		const folder = temporaryFolder();
		const words = { 'toll.json': { a: 'Deaths' } };
		const snapshots = {
			'2001-02.json': { words },
			'2001-01.json': { words },
			'2001-03.json': { words: {} },
			'2001-04.json': {},
			'2001.json': { words }
		};
		for (const [file, snapshot] of Object.entries(snapshots)) {
			writeFileSync(join(folder, file), JSON.stringify(snapshot));
		}
		expect(releasesWithWords(folder)).toEqual(['2001-01', '2001-02']);
		expect(keptWordsOf('2001-02', folder)).toEqual(words);
		expect(keptWordsOf('2001-04', folder)).toEqual({});
		expect(releasesWithWords(join(folder, 'missing'))).toEqual([]);
	});
});
