import { describe, expect, it } from 'vitest';
import { withMessages } from '../tools/inline-messages.mjs';

const MESSAGES = {
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

	it('escapes what ends or fills a template literal', () => {
		expect(inModule('fillMessage(m.template, { cost: 1, price: 2 })')).toBe(
			'`\\`\\\\\\` \\$${1}: ${2}`'
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

	it('escapes markup and braces', () => {
		expect(inMarkup('<p>{fillMessage(m.markup, { a })}</p>')).toBe('<p>“{a}” &#38; &#60;b></p>');
	});
});

describe('a mistake', () => {
	it.each([
		['m.last', 'a.ts: deck.json has no message “last”.'],
		['m.stepOf', 'a.ts: found the values none for “stepOf” in deck.json, expected number, count.'],
		[
			'fillMessage(m.stepOf, { number })',
			'a.ts: found the values number for “stepOf” in deck.json, expected number, count.'
		],
		[
			'fillMessage(m.next, { number })',
			'a.ts: found the values number for “next” in deck.json, expected none.'
		]
	])('stops the build with one sentence: %s', (code, message) => {
		expect(() => inModule(code)).toThrow(message);
	});
});
