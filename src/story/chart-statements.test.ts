import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChartWords, textsOf, wordsOf } from '$lib/model/chart-words';
import { readStatements } from '$lib/model/statements';
import { loadStory } from './story';

const { figures, definition } = loadStory();

/** All words of charts, each with the statements that it rests on. */
const all = readChartWords(wordsOf(definition.copy)).flatMap(({ file, texts, trueWhile }) =>
	Object.entries(texts).map(([key, text]) => ({
		name: `${basename(file.path, '.json')} ${key}`,
		text: textsOf(text)
			.join(' ')
			.replaceAll(/\{\w+\}/g, ''),
		statements: trueWhile[key] ? readStatements(trueWhile[key], figures) : []
	}))
);

/** Words that compare: a comparative, a superlative, a change, a likeness or a place in an order. */
const COMPARES =
	/\b(more|fewer|higher|highest|lower|lowest|smaller|peak|most|rose|rises?|falls?|fell|climbs|passes|coincide|almost|newest|without a break|left)\b/i;

/** Words that compare, and that no new release makes false. */
const WITHOUT: Readonly<Record<string, string>> = {
	'monthly newestDeaths': 'the chart finds the highest',
	'precursors almost': 'a claim as it was said',
	'values moreThan': 'a claim as it was said',
	'route drawnAnswer': 'a claim as it was said',
	'route rand': 'a claim as it was said',
	'states ranks': 'the chart finds the highest',
	'states neverHigher': 'the chart finds the highest',
	'states lowest': 'the chart finds the lowest',
	'states pointHighest': 'the chart finds the highest',
	'states highestLabel': 'the chart finds the highest',
	'states peakLabel': 'the chart finds the highest',
	'tally rule': 'a claim as it was said',
	'tiles belowHighest': 'the chart takes it where it is true',
	'tiles highestSoFar': 'the chart takes it where it is true',
	'tiles fewer': 'the chart takes it where it is true',
	'tiles more': 'the chart takes it where it is true',
	'tiles noteLowOrFew': 'a reason that the table gives',
	'tiles noteFew': 'a reason that the table gives',
	'tiles fewerThanTen': 'a reason that the table gives',
	'tiles statusFew': 'the chart takes it where it is true',
	'tiles noteDashed': 'of the newest months, whichever they are',
	'tiles headlineFell': 'the chart takes it where it is true',
	'tiles headlineRose': 'the chart takes it where it is true',
	'tiles headlineUnderTen': 'a reason that the table gives',
	'timeline two': 'a law, not a figure',
	'toll deathsAtPeak': 'the chart finds the highest',
	'toll asked': '“left” is for the reader to draw',
	'toll outline': 'the chart finds the highest',
	'toll hatched': 'the chart finds the newest',
	'toll incomplete': 'the chart finds the newest'
};

describe('the statements that words of charts rest on', () => {
	it.each(all.filter(({ text }) => COMPARES.test(text)).map((each) => [each.name, each] as const))(
		'are there for %s, or there is a reason',
		(name, { statements, text }) => {
			if (statements.length === 0) expect(WITHOUT, text).toHaveProperty([name]);
			else expect(WITHOUT).not.toHaveProperty([name]);
		}
	);

	it('are missing from no other words for a reason', () => {
		const compared = all.filter(({ text }) => COMPARES.test(text)).map(({ name }) => name);
		expect(Object.keys(WITHOUT).filter((name) => !compared.includes(name))).toEqual([]);
	});

	it('are in the words of every chart that claim something', () => {
		const charts = all
			.filter(({ statements }) => statements.length > 0)
			.map(({ name }) => name.split(' ')[0]);
		expect([...new Set(charts)]).toEqual([
			...['ages', 'precursors', 'seizures', 'states', 'tiles', 'timeline', 'toll']
		]);
	});

	it('are all true of these tables', () => {
		const statements = all.flatMap(({ statements }) => statements);
		expect(statements.length).toBeGreaterThan(40);
		expect(statements.filter(({ isTrue }) => !isTrue)).toEqual([]);
	});
});
