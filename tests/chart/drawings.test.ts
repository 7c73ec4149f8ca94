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
			'var(--slate)',
			'var(--paper)',
			'var(--slate)',
			'var(--paper)'
		]);
		expect(pathsIn(svg).map(dotsIn)).toEqual([1076, 1076, 15, 15]);
		expect(labelsIn(svg)).toContain('107,583 reported');
	});

	it('draws two thirds as 725 filled dots and the rest as 351 rings', () => {
		const svg = drawn('involved-two-thirds');
		const dots = (stroke: string) =>
			pathsIn(svg)
				.filter((path) => path.stroke === stroke)
				.map(dotsIn);
		expect(dots('var(--accent)')).toEqual([725]);
		expect(dots('var(--slate)')).toEqual([351]);
		const said = labelsIn(svg).join(' ');
		expect(said).toContain('72,536 with');
		expect(said).toContain('35,047 without');
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
		for (const { speakerShort } of tables.statements) expect(said).toContain(speakerShort);
		expect(pathsIn(svg).filter(({ fill }) => fill?.startsWith('url(#'))).toHaveLength(4);
	});

	it('labels the first total above 100,000 as estimated and as reported', () => {
		const said = labelsIn(drawn('toll-climb')).join(' ');
		expect(said).toMatch(/Apr(il)? 2021, estimated/);
		expect(said).toMatch(/Jun(e)? 2021, reported/);
		// On a phone, only the text of the step has the two figures.
		if (size === DESK) expect(said).toMatch(/100,950.*100,569/);
	});

	it('labels the end of the line of counted deaths with two figures', () => {
		const said = labelsIn(drawn('toll-counted')).join(' ');
		for (const words of ['72,836', '69,172']) expect(said).toContain(words);
	});

	it('shows the announced rise beside the later total', () => {
		const said = labelsIn(drawn('toll-blip')).join(' ');
		expect(said).toMatch(/82,138 announced/);
		expect(said).toMatch(/79,896/);
	});

	it('labels the synthetic share at its start and in July 2022', () => {
		const said = labelsIn(drawn('involved-rise')).join(' ');
		expect(said).toMatch(/12 %/);
		expect(said).toMatch(/67 %.*July? 2022/);
	});

	it('draws the same rings over their twelve months, and those of the point before', () => {
		const svg = drawn('toll-window');
		const rings = pathsIn(svg).filter((path) => dotsIn(path) > 5);
		expect(rings.map(dotsIn)).toEqual([1076, 1076, 15, 15]);
		const said = labelsIn(svg).join(' ');
		expect(said).toMatch(/August 2021 to July 2022/);
		expect(said).toMatch(/the point before:? 11 of the 12/);
		expect(said).toContain('in no order of months');
	});

	it('leaves a stem of the rings under their point', () => {
		const svg = drawn('toll-climb');
		expect(pathsIn(svg).filter((path) => dotsIn(path) > 5)).toEqual([]);
		expect(labelsIn(svg).join(' ')).toMatch(/July 2022: 107,583.*the rings before/);
	});

	it('draws four classes as four lines that differ without colour', () => {
		const lines = pathsIn(drawn('involved-overlap')).filter(({ fill }) => fill === 'none');
		expect(lines).toHaveLength(4);
		const looks = lines.map((line) => `${line['stroke-dasharray'] ?? ''} ${line['stroke-width']}`);
		expect(new Set(looks).size).toBe(4);
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
