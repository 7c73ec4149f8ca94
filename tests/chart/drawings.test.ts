import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../support/fixture-tables';
import { attributesOf, DESK, drawingIn, figureHtml, labelsIn, PHONE, stepOf } from './drawn-figure';

/** How many dots a path draws: each is a subpath. */
const dotsIn = ({ d = '' }: Record<string, string>) => d.split('M').length - 1;

/** The paths that draw something: dots have one for each kind. */
const pathsIn = (svg: Parameters<typeof attributesOf>[0]) =>
	attributesOf(svg, 'path').filter(({ d }) => d);

describe.each([PHONE, DESK])('in $width px', (size) => {
	const drawn = (id: string) => drawingIn(figureHtml(stepOf(id), tables, size));

	it('draws one year as 1,076 rings, and 15 of another kind for the estimate', () => {
		const svg = drawn('toll-one-year');
		expect(pathsIn(svg).map(({ stroke }) => stroke)).toEqual([
			'var(--ink)',
			'var(--paper)',
			'var(--ink)',
			'var(--paper)'
		]);
		expect(pathsIn(svg).map(dotsIn)).toEqual([1076, 1076, 15, 15]);
		const said = labelsIn(svg).join(' ');
		for (const words of ['One ring: 100 people.', '107,583 reported', '1,492 more, estimated'])
			expect(said).toContain(words);
	});

	it('draws two thirds as 725 filled dots and the rest as 351 rings', () => {
		const svg = drawn('involved-two-thirds');
		const dots = (stroke: string) =>
			pathsIn(svg)
				.filter((path) => path.stroke === stroke)
				.map(dotsIn);
		expect(dots('var(--accent)')).toEqual([725]);
		expect(dots('var(--ink)')).toEqual([351]);
		const said = labelsIn(svg).join(' ');
		for (const words of ['72,536 with', '35,047 with none', 'One ring: 100 people.'])
			expect(said).toContain(words);
	});

	it('draws what is left as 678 rings in an outline of 1,124, without the accent', () => {
		const svg = drawn('since-field');
		expect(
			pathsIn(svg)
				.filter((path) => dotsIn(path) > 5)
				.map(dotsIn)
		).toEqual([678, 678]);
		expect(JSON.stringify(svg)).not.toContain('accent');
		const said = labelsIn(svg).join(' ');
		for (const words of [
			'112,418',
			'would fill the outline',
			'August 2023',
			'67,798',
			'to March 2026'
		])
			expect(said).toContain(words);
	});

	it('draws the claim and the other numbers as outlines that are hatched', () => {
		const numerals = pathsIn(drawn('route-claim')).filter(({ fill }) => fill?.startsWith('url(#'));
		expect(numerals).toHaveLength(4);
		expect(numerals.filter(({ stroke }) => !stroke)).toEqual([]);
	});

	it('labels the claim with its speaker, its date and the missing method', () => {
		const said = labelsIn(drawn('route-claim')).join(' ');
		expect(said).toMatch(/Rep\. .*Trone.*Feb(ruary)? 2023/);
		expect(said).toContain('No published method found.');
	});

	it('lists all ten speakers of statements, and a share only if one was given', () => {
		const svg = drawn('route-ladder');
		const said = labelsIn(svg).join(' ');
		expect(tables.statements).toHaveLength(10);
		// In the narrowest drawings, without the occasion.
		for (const { speakerShort } of tables.statements)
			expect(said).toContain(speakerShort.split(',')[0]);
		expect(pathsIn(svg).filter(({ fill }) => fill?.startsWith('url(#'))).toHaveLength(4);
	});

	it('labels the climb with both ends, how many times as many, and the first estimate above 100,000', () => {
		const said = labelsIn(drawn('toll-climb')).join(' ');
		for (const words of ['48,060', '109,075', '× 2.3', 'April 2021', 'January 2015', 'July 2022'])
			expect(said).toContain(words);
	});

	it('draws two rows of twelve months, eleven of them filled', () => {
		const svg = drawn('toll-window');
		const cells = pathsIn(svg).filter(({ d }) => d?.endsWith('Z'));
		expect(cells.filter(({ fill }) => fill === 'var(--slate)')).toHaveLength(22);
		expect(cells.filter(({ fill }) => fill === 'var(--paper)')).toHaveLength(2);
		const said = labelsIn(svg).join(' ');
		for (const words of ['12 months to June 2022', '12 months to July 2022', 'eleven months'])
			expect(said).toContain(words);
	});

	it('labels the fall with its percentage, its end, and the level before the pandemic', () => {
		const said = labelsIn(drawn('toll-guess')).join(' ');
		for (const words of ['−40 percent', '67,798', '71,740', 'August 2023'])
			expect(said).toContain(words);
	});

	it('labels the end of the line of counted deaths with two figures', () => {
		const said = labelsIn(drawn('toll-counted')).join(' ');
		for (const words of ['72,836', '69,172']) expect(said).toContain(words);
	});

	it('shows the reported rise beside the estimate of today', () => {
		const said = labelsIn(drawn('toll-blip')).join(' ');
		expect(said).toMatch(/82,138.*NPR.*June 2025/);
		expect(said).toContain('79,626');
	});

	it('labels both areas and their shares at the start and in July 2022', () => {
		const said = labelsIn(drawn('involved-rise')).join(' ');
		for (const words of ['12 percent', '67 percent', '42,231', '35,562', '109,075 in all'])
			expect(said).toContain(words);
	});

	it('draws four classes as lines that differ without colour, and one for any drug', () => {
		const lines = pathsIn(drawn('involved-overlap')).filter(({ fill }) => fill === 'none');
		expect(lines).toHaveLength(5);
		const looks = lines.map((line) => `${line['stroke-dasharray'] ?? ''} ${line['stroke-width']}`);
		expect(new Set(looks).size).toBe(5);
	});

	it('draws code T40.4 and certificates that name fentanyl as two lines with a figure each', () => {
		const svg = drawn('involved-code');
		expect(pathsIn(svg).filter(({ fill }) => fill === 'none')).toHaveLength(2);
		const said = labelsIn(svg).join(' ');
		expect(said).toMatch(/72,536 .*T40\.4/);
		expect(said).toMatch(/71,671 name fentanyl/);
	});

	it('marks the control of May 2019 on the line of deaths', () => {
		const said = labelsIn(drawn('turn-climb')).join(' ');
		expect(said).toContain('May 2019');
		expect(said).toContain('32,788');
	});

	it('draws equal relief as a hundred squares, and one or two', () => {
		const paths = attributesOf(drawn('potency-equal'), 'path');
		const squares = (fill: string) => paths.filter((path) => path.fill === fill).map(dotsIn);
		expect(squares('var(--ink)')).toEqual([100]);
		expect(squares('var(--accent)')).toEqual([1, 2]);
	});

	it('shows how the range of heroin was derived', () => {
		const said = labelsIn(drawn('potency-heroin')).join(' ');
		expect(said).toContain('1 to 3.3');
		expect(said).toContain('50 ÷ 50 to 100 ÷ 30');
	});

	it('hatches only what sources disagree on', () => {
		const marks = attributesOf(drawn('potency-others'), 'path');
		expect(marks.filter(({ fill }) => fill?.startsWith('url(#'))).toHaveLength(1);
	});
});
