import { describe, expect, it } from 'vitest';
import { withMessages } from '../../tools/inline-messages.mjs';

const MESSAGES = {
	lines: ['{count} deaths in {year}', '{count} deaths', '`deaths`'],
	names: ['West Virginia', 'W.Va.'],
	figure: '{reported-latest} deaths',
	open: '{count deaths',
	undo: { one: 'Undo ({count} step)', other: 'Undo ({count} steps)' },
	verdict: { one: 'A claim', other: 'Claims' },
	single: { one: '{count} step' },
	group: { next: 'Next' },
	next: 'Next step',
	markup: '“{a}” & <b>',
	stepOf: 'Step {number} of {count}',
	template: '`\\` ${cost}: {price}'
};
const read = () => MESSAGES;

const IMPORT = "import m from '$messages/deck.json';\n";
const inModule = (code: string) => withMessages(IMPORT + code, 'a.ts', read).slice(IMPORT.length);
const inMarkup = (code: string) => {
	const script = `<script lang="ts">\n${IMPORT}</script>\n`;
	return withMessages(script + code, 'A.svelte', read).slice(script.length);
};

describe('in a module', () => {
	it('replaces a message by a template literal', () => {
		expect(inModule('const label: string = m.next;')).toBe('const label: string = `Next step`;');
	});

	it('fills in whatever expressions it is given', () => {
		expect(inModule('fillMessage(m.stepOf, { count, number: at + 1 })')).toBe(
			'`Step ${at + 1} of ${count}`'
		);
		expect(inModule('fillMessage(m.stepOf, { number: m.next, count: `${n}` })')).toBe(
			'`Step ${`Next step`} of ${`${n}`}`'
		);
	});

	it('keeps the numbers of lines, which errors name', () => {
		expect(inModule('fillMessage(m.stepOf, {\n\tnumber: 1,\n\tcount: 2\n});\nnext();')).toBe(
			'`Step ${1} of ${2}`\n\n\n;\nnext();'
		);
	});

	it('escapes what ends or fills a template literal', () => {
		expect(inModule('fillMessage(m.template, { cost: 1, price: 2 })')).toBe(
			'`\\`\\\\\\` \\$${1}: ${2}`'
		);
	});

	it('replaces a list of texts by an array', () => {
		expect(inModule('for (const name of m.names);')).toBe(
			'for (const name of [`West Virginia`, `W.Va.`]);'
		);
	});

	it('fills in each text of a list, which may name some of the values', () => {
		expect(inModule('fillMessages(m.lines, { count, year: x.year })')).toBe(
			'[`${count} deaths in ${x.year}`, `${count} deaths`, `\\`deaths\\``]'
		);
	});

	it('replaces the forms of a text by an object, from which one is chosen', () => {
		expect(inModule('fillMessage(pluralOf(m.undo, n + 1), { count: n + 1 })')).toBe(
			'pluralOf({ one: `Undo (${n + 1} step)`, other: `Undo (${n + 1} steps)` }, n + 1)'
		);
		expect(inModule('pluralOf(m.verdict, n)')).toBe(
			'pluralOf({ one: `A claim`, other: `Claims` }, n)'
		);
	});

	it('replaces the words of a chart, beside messages', () => {
		const code = `import words from '$words/toll.json';\n${IMPORT}`;
		const read = (file: string, alias: string) => ({ next: `${alias.slice(1)} ${file}` });
		expect(withMessages(`${code}m.next + words.next;`, 'a.ts', read).slice(code.length)).toBe(
			'`messages deck.json` + `words toll.json`;'
		);
	});

	it('leaves other objects alone', () => {
		const code = 'const { m: n } = x; n.next; x.m.next; m[key]; "m.next";';
		expect(inModule(code)).toBe(code);
	});
});

describe('in markup', () => {
	it('replaces messages by text', () => {
		expect(inMarkup('<p>{m.next}: {x}</p>')).toBe('<p>Next step: {x}</p>');
		expect(inMarkup('<p>{fillMessage(m.stepOf, { number: at + 1, count })}</p>')).toBe(
			'<p>Step {at + 1} of {count}</p>'
		);
	});

	it('replaces messages by attributes of elements and components', () => {
		expect(inMarkup('<p title={m.next}></p>')).toBe('<p title="Next step"></p>');
		expect(inMarkup('<A label={fillMessage(m.stepOf, { number: 1, count })} />')).toBe(
			'<A label="Step {1} of {count}" />'
		);
		expect(inMarkup('<p title="{m.next}, {x}"></p>')).toBe('<p title="Next step, {x}"></p>');
	});

	it('replaces messages in expressions and blocks by template literals', () => {
		expect(inMarkup('{#if x}{x ? m.next : y}{/if}')).toBe('{#if x}{x ? `Next step` : y}{/if}');
	});

	it('replaces a list of texts by an array in an expression', () => {
		expect(inMarkup('<A texts={fillMessages(m.lines, { count, year })} />')).toBe(
			'<A texts={[`${count} deaths in ${year}`, `${count} deaths`, `\\`deaths\\``]} />'
		);
		expect(inMarkup('{#each m.names as name (name)}{name}{/each}')).toBe(
			'{#each [`West Virginia`, `W.Va.`] as name (name)}{name}{/each}'
		);
	});

	it('escapes markup and braces', () => {
		expect(inMarkup('<p>{fillMessage(m.markup, { a })}</p>')).toBe('<p>“{a}” &#38; &#60;b></p>');
	});
});

describe('a mistake', () => {
	it.each([
		[
			'm.last',
			'a.ts:2:3: found “last”, expected the name of a text in src/lib/messages/en/deck.json.'
		],
		[
			'fillMessage(m.stepOf, { number })',
			'a.ts:2:1: found the values number for “stepOf” in src/lib/messages/en/deck.json, expected number, count.'
		],
		[
			'fillMessage(m.next, { number })',
			'a.ts:2:1: found the values number for “next” in src/lib/messages/en/deck.json, expected none.'
		],
		[
			'fillMessage(m.lines, { count, year })',
			'a.ts:2:1: found fillMessage for “lines” in src/lib/messages/en/deck.json, which is a list of texts, expected fillMessages.'
		],
		[
			'fillMessages(m.stepOf, { number, count })',
			'a.ts:2:1: found fillMessages for “stepOf” in src/lib/messages/en/deck.json, which is one text, expected fillMessage.'
		],
		[
			'm.figure',
			'a.ts:2:1: found {reported-latest} in “figure” in src/lib/messages/en/deck.json, expected the name of a value, such as {count}: it cannot name a figure of the story.'
		],
		[
			'fillMessage(m.undo, { count })',
			'a.ts:2:1: found no pluralOf for “undo” in src/lib/messages/en/deck.json, which has forms for counts, expected it.'
		],
		[
			'pluralOf(m.next, count)',
			'a.ts:2:1: found pluralOf for “next” in src/lib/messages/en/deck.json, which has no forms for counts, expected a text with some.'
		],
		[
			'fillMessage(pluralOf(m.single, count), { count })',
			'a.ts:2:24: found no “other” in “single” in src/lib/messages/en/deck.json, expected the form of all other counts.'
		],
		[
			'm.group',
			'a.ts:2:3: found “group” in src/lib/messages/en/deck.json, expected the name of a text or of a list of texts.'
		]
	])('stops the build with one sentence: %s', (code, message) => {
		expect(() => inModule(code)).toThrow(message);
	});
});
