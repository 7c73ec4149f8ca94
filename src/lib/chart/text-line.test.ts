import { describe, expect, it } from 'vitest';
import { textLine, textLines } from './text-line';

describe('textLine', () => {
	it.each([
		['110,000 deaths', { text: '110,000 deaths' }],
		['**110,000**', { text: '110,000', bold: true }],
		['**110,000** deaths, 2023', { text: '110,000', bold: true, more: 'deaths, 2023' }],
		['~~more than 1,300~~', { text: '', struck: 'more than 1,300' }],
		['as published: ~~1,300~~', { text: 'as published: ', struck: '1,300' }],
		['**as published:** ~~1,300~~', { text: 'as published: ', bold: true, struck: '1,300' }],
		[
			'**claim** ~~1,300~~ in 2021',
			{ text: 'claim ', bold: true, struck: '1,300', more: 'in 2021' }
		],
		['2 * 3 ~ 6', { text: '2 * 3 ~ 6' }]
	])('reads “%s”', (text, line) => {
		expect(textLine(text)).toEqual(line);
	});

	it('has the tone', () => {
		expect(textLine('**110,000** deaths', 'accent')).toEqual({
			text: '110,000',
			tone: 'accent',
			bold: true,
			more: 'deaths'
		});
	});

	it.each([
		'**110,000 deaths',
		'110,000** deaths',
		'in 2023 **110,000**',
		'**110,000** or **more**',
		'as published: ~~1,300',
		'~~1,300~~ or ~~1,400~~',
		'****',
		'110,000\ndeaths'
	])('refuses “%s”', (text) => {
		expect(() => textLine(text)).toThrow(
			`Found “${text}”, expected one line with each mark closed, such as “**bold** soft” or “plain ~~struck~~ soft”.`
		);
	});
});

describe('textLines', () => {
	it('reads each line', () => {
		expect(textLines('**110,000**\ndeaths', 'accent')).toEqual([
			{ text: '110,000', tone: 'accent', bold: true },
			{ text: 'deaths', tone: 'accent' }
		]);
	});
});
