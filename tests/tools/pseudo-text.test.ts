import { describe, expect, it } from 'vitest';
import { pseudoJson, pseudoMarkdown, pseudoText, pseudoWords } from '../../tools/pseudo-text.mjs';
import { englishIn } from '../support/english';
import { parsePage } from '../support/markup';

describe('a text of the pseudo-locale', () => {
	it('has accents, and each word is a third longer', () => {
		expect(pseudoText('China’s rule of 2019')).toBe('Ççhííñá’s rúúlé óóf 2019');
		const text = 'Each point on the line counts a whole year of deaths';
		const ratio = pseudoText(text).length / text.length;
		expect(ratio).toBeGreaterThan(1.2);
		expect(ratio).toBeLessThan(1.4);
	});

	it('has something to see in a word without a vowel', () => {
		expect(pseudoText('Mr B')).toBe('Mró B');
	});

	it.each(['{count}', '`events.csv`', '<b>', 'https://example.org/a-page', '107,583'])(
		'keeps %s',
		(kept) => {
			expect(pseudoText(kept)).toBe(kept);
		}
	);

	it('keeps the address of a link, and both marks of bold text', () => {
		expect(pseudoText('[the](data/) **the**')).toBe('[théé](data/) **théé**');
	});
});

describe('Markdown of the pseudo-locale', () => {
	it('keeps ids, labels and names of figures', () => {
		const markdown = [
			'# toll: One year',
			'## toll-one-year',
			'> The headline',
			'**Short:** Text',
			'**True while:** peak-month = August 2023; a > 1',
			'| column | unit | meaning |',
			'| ------ | ---- | ------- |'
		].join('\n');
		expect(pseudoMarkdown(markdown, ['August'])).toBe(
			[
				'# toll: Óóñé ýýéár',
				'## toll-one-year',
				'> Théé hééáádlííñé',
				'**Short:** Tééxt',
				'**True while:** peak-month = Ááúúgúst 2023; a > 1',
				'| column | unit | meaning |',
				'| ------ | ---- | ------- |'
			].join('\n')
		);
	});
});

it('translates each text of JSON, and no key', () => {
	expect(pseudoJson({ key: ['one', { two: 'two' }], count: 1 })).toEqual({
		key: ['óóñé', { two: 'twóó' }],
		count: 1
	});
});

it('finds a word that was not translated, but no name', () => {
	const page = parsePage(
		`<p>Déééáths ííñ <b>West Virginia</b></p><img alt="a map"><code>id</code>`
	);
	expect(englishIn(page)).toEqual(['map: a map']);
});

describe('words of the pseudo-locale', () => {
	it('keep the keys and the names of figures in statements', () => {
		const words = { highest: 'the highest', trueWhile: { highest: 'peak-month = August 2023' } };
		expect(pseudoWords(words, ['August'])).toEqual({
			highest: 'théé hííghéést',
			trueWhile: { highest: 'peak-month = Ááúúgúst 2023' }
		});
	});

	it('keep the names of forms', () => {
		const words = { inDays: { one: '{days} day', other: '{days} days' } };
		expect(pseudoWords(words, [])).toEqual({
			inDays: { one: '{days} dááý', other: '{days} dááýs' }
		});
	});

	it('may be a list of units', () => {
		expect(pseudoWords(['per 100'], [])).toEqual(['péér 100']);
	});
});
