import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/export/csv';
import { textLines } from '$lib/export/text-lines';
import { toXml } from '$lib/views/oembed/oembed';
import { hostileTitles } from '../support/hostile-titles';
import {
	elementsIn,
	named,
	normalText,
	parseHtml,
	parseXml,
	rawText,
	structureOf
} from '../support/markup';
import { cheapRuns, randomTimeout } from '../support/random-runs';
import { headWith, jsonLdWith, oembedWith, snippetsWith } from '../support/titled-outputs';

const character = fc.constantFrom(...Array.from(`<>&"'/=!-?[]{}$\\\`;# \t\n\r\0`), '\uD800');
/** Hostile titles, their pieces and random characters in any order. */
const title = fc
	.array(
		fc.oneof(
			character,
			fc.string({ unit: 'binary', maxLength: 4 }),
			fc.constantFrom(...hostileTitles)
		),
		{ minLength: 1, maxLength: 12 }
	)
	.map((parts) => parts.join(''));

/** Each hostile title by itself, and then random ones. */
const titleRuns = { ...cheapRuns, examples: hostileTitles.map((text): [string] => [text]) };

const plain = {
	snippets: (scripts: boolean) =>
		snippetsWith('a').map(({ text }) => structureOf(parseHtml(text, scripts))),
	answer: structureOf(parseHtml(oembedWith('a').html)),
	head: structureOf(parseHtml(headWith('a')))
};

describe('any title', { timeout: randomTimeout }, () => {
	it.each([false, true])('stays text in the embed codes, with scripts: %s', (scripts) => {
		const expected = plain.snippets(scripts);
		fc.assert(
			fc.property(title, (text) => {
				const found = snippetsWith(text).map((each) => parseHtml(each.text, scripts));
				expect(found.map(structureOf)).toEqual(expected);
				for (const { attributes } of found.flatMap((each) => elementsIn(each))) {
					const chart = `Chart: ${normalText(text)}`;
					expect(attributes.title ?? chart).toBe(chart);
					expect(attributes.alt ?? normalText(text)).toBe(normalText(text));
				}
			}),
			titleRuns
		);
	});

	it('stays text in an oEmbed response and in the head of a page', () => {
		fc.assert(
			fc.property(title, (text) => {
				const answer = oembedWith(text);
				const found = parseHtml(answer.html);
				expect(structureOf(found)).toEqual(plain.answer);
				const [frame] = named(found, 'iframe');
				expect(frame?.attributes.title).toBe(normalText(text));
				const [root, ...fields] = elementsIn(parseXml(toXml(answer)));
				expect(root?.name).toBe('oembed');
				expect(fields.map((field) => [field.name, rawText(field)])).toEqual(
					Object.entries(answer).map(([name, value]) => [name, normalText(String(value))])
				);
				expect(structureOf(parseHtml(headWith(text)))).toEqual(plain.head);
			}),
			titleRuns
		);
	});

	it('stays text in the lines of an SVG', () => {
		fc.assert(
			fc.property(title, (text) => {
				const { svg, count } = textLines(text, { characters: 20, x: 0, y: 0, size: 20 });
				const block = parseXml(`<text>${svg}</text>`);
				const lines = Array<string>(count).fill('tspan x y');
				expect(structureOf(block)).toEqual(['text', ...lines]);
				expect(named(block, 'tspan').map(rawText).join(' ')).toBe(normalText(text));
			}),
			cheapRuns
		);
	});
});

describe('any data', { timeout: randomTimeout }, () => {
	it('stays in one script element as JSON-LD and parses back unchanged', () => {
		const data = fc.oneof(title, fc.dictionary(title, fc.array(title), { noNullPrototype: true }));
		fc.assert(
			fc.property(data, (value) => {
				const page = parseHtml(`${jsonLdWith(value)}<p>after</p>`);
				const [script, ...others] = elementsIn(page).map((each) => [each.name, rawText(each)]);
				expect(others).toEqual([['p', 'after']]);
				expect(JSON.parse(script?.[1] ?? '')).toEqual(value);
			}),
			cheapRuns
		);
	});

	it('is never a formula in a CSV file, where numbers stay numbers', () => {
		const FORMULA = /^(?![+-]?[\d.,]*\d\s?%?$)[=+\-@\t\r\n＝＋－＠]/;
		const text = fc
			.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"'), fc.string())
			.map((parts) => parts.join(''));
		const number = fc.double({ noNaN: true, noDefaultInfinity: true });
		const row = fc.record({ words: text, figure: number });
		fc.assert(
			fc.property(text, fc.array(row), (key, given) => {
				const table = {
					columns: [key, 'b', 'c'].map((name) => ({ key: name, label: '', unit: '' })),
					rows: given.map(({ words, figure }) => [words, figure, null])
				};
				const guarded = (words: string) => (FORMULA.test(words) ? `'${words}` : words);
				expect(csvParseRows(toCsv(table))).toEqual([
					[guarded(key), 'b', 'c'],
					...given.map(({ words, figure }) => [guarded(words), String(figure), ''])
				]);
			}),
			cheapRuns
		);
	});
});
