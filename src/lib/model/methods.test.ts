import { describe, expect, it } from 'vitest';
import { InputError } from '../data/input-error';
import { checkMethods, fillMethods, parseMethods } from './methods';

const RIGHT = `# How boats are counted

By hand, in the [tables](data/).

## counts: What is counted

There were {boats} boats, **not** ships.

**True while:** boats > 10
`;
const figures = {
	boats: { id: 'boats', value: 75, text: '75', table: 'boats.csv' }
};
const parse = (text: string) => parseMethods({ path: 'methods.md', text });
const check = (text: string) =>
	checkMethods(parse(text), { figures, banned: [[/\bships\b/, 'boats']] });

function faultsOf(text: string): readonly string[] {
	try {
		parse(text);
	} catch (error) {
		if (error instanceof InputError) return error.problems;
		throw error;
	}
	return [];
}

describe('parseMethods', () => {
	it('reads a title and sections, and fills in figures and links', () => {
		expect(fillMethods(parse(RIGHT), figures)).toEqual({
			title: 'How boats are counted',
			sections: [
				{
					id: '',
					title: '',
					prose: [[{ text: 'By hand, in the ' }, { text: 'tables', href: 'data/' }, { text: '.' }]]
				},
				{
					id: 'counts',
					title: 'What is counted',
					prose: [
						[{ text: 'There were 75 boats, ' }, { text: 'not', strong: true }, { text: ' ships.' }]
					]
				}
			]
		});
	});

	it.each([
		['no title', RIGHT.replace('# How', 'How'), /^methods\.md:1:1: found “How boats/],
		['a heading without an id', RIGHT.replace('counts: ', ''), /^methods\.md:5:1: found “## What/],
		['a list', `${RIGHT}\n- one\n`, /^methods\.md:11:1: found “- one”, expected/],
		['an odd link', RIGHT.replace('(data/)', '(javascript:1)'), /^methods\.md:3:1: has a link/],
		['a stray brace', RIGHT.replace('{boats}', '{Boats}'), /^methods\.md:7:1: has a stray brace/]
	])('reports %s, with its place', (_, text, sentence) => {
		expect(faultsOf(text)[0]).toMatch(sentence);
	});

	it('reports a second section with the same id', () => {
		expect(faultsOf(`${RIGHT}\n## counts: Again\n\nMore.\n`)).toEqual([
			'methods.md:11:1: found a second section “counts”, expected another id.'
		]);
	});
});

describe('checkMethods', () => {
	it('reports banned words only, if figures and statements are right', () => {
		expect(check(RIGHT)).toEqual([
			'methods.md:7:35: counts: found “ships” in the text, expected words such as “boats”.'
		]);
	});

	it.each([
		['an unknown figure', '{boats}', '{planes}', /unknown figure \{planes\}/],
		['a typed number', '{boats}', '75', /found the number 75/],
		['a statement that is false', '> 10', '> 100', /it is not true that 75 is more than 100/]
	])('reports %s', (_, from, to, sentence) => {
		expect(check(RIGHT.replace(from, to).replace('ships', 'rafts'))).toEqual([
			expect.stringMatching(sentence)
		]);
	});

	it('reports a section without a paragraph', () => {
		expect(check('# Title\n\nWords.\n\n## empty: Nothing\n')).toEqual([
			'methods.md:5:4: empty: it has no paragraph, expected at least one.'
		]);
	});
});
