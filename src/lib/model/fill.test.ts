import { describe, expect, it } from 'vitest';
import { figuresIn, fillClaim, fillParagraph, fillText } from './fill';
import { parts } from '../../../tests/support/story';
import type { Template } from './template';

const figures = {
	count: { id: 'count', text: '107,583', value: 107583, table: 'deaths.csv' }
};
const template: Template = [
	{ text: 'In all, ' },
	{ figure: 'count', strong: true },
	{ text: ' deaths, {not} ' },
	{ figure: 'other' }
];

describe('the verdict of a claim', () => {
	const [claim] = parts.claims;
	const judged = (trueWhile: string) =>
		claim && fillClaim({ ...claim, verdict: 'holds', trueWhile, otherwise: 'disputed' }, figures);

	it('stays while what it rests on is true, and is the other one when it is not', () => {
		expect(judged('count > 100,000')?.verdict).toBe('holds');
		expect(judged('count > 100,000; count > 200,000')?.verdict).toBe('disputed');
	});
});

describe('filling in figures', () => {
	it('prints the text of a figure and keeps it strong', () => {
		expect(fillParagraph(template.slice(0, 2), figures)).toEqual([
			{ text: 'In all, ' },
			{ text: '107,583', strong: true }
		]);
	});

	it('joins a plain figure with the words around it', () => {
		const plain: Template = [{ text: 'All ' }, { figure: 'count' }, { text: ' of them' }];
		expect(fillParagraph(plain, figures)).toEqual([{ text: 'All 107,583 of them' }]);
	});

	it('makes a separate run for a link', () => {
		const call: Template = [{ text: 'Call ' }, { figure: 'number' }, { text: ' at once' }];
		const number = { id: 'number', text: '911', value: null, table: 'help.json', href: 'tel:911' };
		expect(fillParagraph(call, { number })).toEqual([
			{ text: 'Call ' },
			{ text: '911', href: 'tel:911' },
			{ text: ' at once' }
		]);
		expect(fillText(call, { number })).toBe('Call 911 at once');
	});

	it('fills figures into links, of which plain text has only the words', () => {
		const href = 'https://example.org/';
		const linked: Template = [{ text: 'See ' }, { text: 'all ', href }, { figure: 'count', href }];
		expect(fillParagraph(linked, figures)).toEqual([
			{ text: 'See ' },
			{ text: 'all 107,583', href }
		]);
		expect(fillText(linked, figures)).toBe('See all 107,583');
	});

	it('leaves an unknown figure as its token', () => {
		expect(fillText(template, figures)).toBe('In all, 107,583 deaths, {not} {other}');
	});

	it('fills in the sentences of a claim', () => {
		const [claim] = parts.claims;
		if (!claim) throw new Error('the fixture has no claim');
		expect(fillClaim({ ...claim, finding: 'It was {count}.' }, figures)).toEqual({
			...claim,
			finding: 'It was 107,583.'
		});
	});

	it('lists the figures in a template', () => {
		expect(figuresIn(template)).toEqual(['count', 'other']);
	});
});
