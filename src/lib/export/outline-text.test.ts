import { describe, expect, it } from 'vitest';
import type { Outliner } from './glyphs.server';
import { outlineText } from './outline-text.server';

/** Every letter is half as wide as the font size, or all of it in bold. */
const outliner = (): Outliner => {
	const used = new Set<string>();
	return {
		run(text, size, weight) {
			const advance = weight === 400 ? size / 2 : size;
			const glyphs = Array.from(text, (letter, i) => ({ id: letter, x: i * advance }));
			const inked = glyphs.filter(({ id }) => id !== ' ');
			for (const { id } of inked) used.add(id);
			return { glyphs: inked, width: text.length * advance };
		},
		outlines: () => [...used].map((id) => ({ id, path: `M${id}` }))
	};
};

const outlined = (inside: string) =>
	outlineText(`<svg width="9">${inside}</svg>`, outliner()).replace(/^.*?<\/defs>/, '');

/** Where each letter is in its text: the sum of the moves. */
const places = (svg: string) =>
	[
		...svg.matchAll(/transform="(?:translate\((\S+) (\S+)\) )?scale\((\S+)\)[^>]*>(.*?)<\/g>/g)
	].flatMap(([, x = '0', y = '0', scale, uses = '']) =>
		[...uses.matchAll(/#(.)"(?: x="([^"]*)")?/g)].map(([, letter, at = '0']) => [
			letter,
			Number(x) + Number(at) * Number(scale),
			Number(y)
		])
	);

describe('a text as outlines', () => {
	it('has each letter in its place, and each outline once', () => {
		const svg = outlineText(
			'<svg width="9"><text fill="red" font-size="10" transform="translate(5 6)">a b&#38;a</text></svg>',
			outliner()
		);
		expect(svg).toContain('<defs><path id="a" d="Ma"/><path id="b" d="Mb"/><path id="&" d="M&"/>');
		expect(svg).toContain('<g transform="translate(5 6)"><g fill="red"');
		expect(places(svg)).toEqual([
			['a', 0, 0],
			['b', 10, 0],
			['&', 15, 0],
			['a', 20, 0]
		]);
		expect(svg).not.toContain('<text');
	});

	it.each([
		['middle', -10],
		['end', -20]
	])('ends at its anchor, %s', (anchor, from) => {
		const svg = outlined(`<text font-size="10" text-anchor="${anchor}">abcd</text>`);
		expect(places(svg)[0]).toEqual(['a', from, 0]);
	});

	it('anchors each line, with what follows it in another look', () => {
		const svg = outlined(
			'<text font-size="10" text-anchor="end">ab<tspan x="0" dy="12">c<tspan dx="5" font-size="20" fill="blue">d</tspan></tspan></text>'
		);
		expect(places(svg)).toEqual([
			['a', -10, 0],
			['b', -5, 0],
			['c', -20, 12],
			['d', -10, 12]
		]);
		expect(svg).toContain('fill="blue"');
	});

	it('has the weight of its part', () => {
		const svg = outlined(
			'<text font-size="10"><tspan font-weight="650">ab</tspan><tspan>c</tspan></text>'
		);
		expect(places(svg)[2]).toEqual(['c', 20, 0]);
	});

	it('has its rim behind all of its letters', () => {
		const svg = outlined(
			'<text font-size="10" stroke="white" stroke-width="4" stroke-linejoin="bevel" paint-order="stroke">a<tspan>b</tspan></text>'
		);
		const [rim, ...letters] = svg.split('<g stroke="none">');
		expect(rim?.match(/stroke="white" stroke-width="200"/g)).toHaveLength(2);
		expect(rim).toContain(' stroke-linejoin="bevel">');
		expect(letters.join('')).not.toContain('white');
	});

	it('takes its look from the group around it, and leaves other marks as they are', () => {
		const marks = '<g clip-path="url(#a)"><path d="M0 0h9" stroke="red"></path></g>';
		const svg = outlined(
			`${marks}<g font-size="20" fill="green"><text x="3" y="4">a</text><text x="30" y="4">b</text></g>`
		);
		expect(svg).toContain(marks);
		expect(svg).toContain('<g transform="translate(3 4)"><g fill="green" transform="scale(0.04)">');
		expect(svg).toContain('translate(30 4)');
		expect(svg).not.toContain('font');
	});

	it('is struck where its text is', () => {
		const svg = outlined(
			'<text font-size="10" fill="red">a<tspan text-decoration="line-through">bc</tspan></text>'
		);
		expect(svg.match(/<path fill="red" d="M5 \S+h10v/g)).toHaveLength(1);
	});

	it('slants without an italic font', () => {
		expect(outlined('<text font-size="10" font-style="italic">a</text>')).toContain('skewX(-14)');
	});
});
