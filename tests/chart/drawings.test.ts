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

	it.each<[step: string, said: (string | RegExp)[]]>([
		['toll-one-year', ['One ring: 100 people.', '107,583 reported', '1,492 more, estimated']],
		['involved-two-thirds', ['72,536 with', '35,047 with none', 'One ring: 100 people.']],
		[
			'since-field',
			['112,418', 'would fill the outline', 'August 2023', '67,798', 'to March 2026']
		],
		['toll-climb', ['48,060', '109,075', '× 2.3', 'April 2021', 'January 2015', 'July 2022']],
		['toll-window', ['12 months to June 2022', '12 months to July 2022', 'eleven months']],
		['toll-guess', ['−40 percent', '67,798', '71,740', 'August 2023']],
		['toll-counted', ['72,836', '69,172']],
		['toll-blip', [/82,138.*NPR.*June 2025/, '79,626']],
		['involved-rise', ['12 percent', '67 percent', '42,231', '35,562', '109,075 in all']],
		['involved-code', [/72,536 .*T40\.4/, /71,671 name fentanyl/]]
	])('labels %s with its figures', (step, words) => {
		const said = labelsIn(drawn(step)).join(' ');
		for (const each of words) expect(said).toMatch(each);
	});

	it('draws one year as 1,076 rings, and 15 of another kind for the estimate', () => {
		const paths = pathsIn(drawn('toll-one-year'));
		const [ink, paper] = ['var(--ink)', 'var(--paper)'];
		expect(paths.map(({ stroke }) => stroke)).toEqual([ink, paper, ink, paper]);
		expect(paths.map(dotsIn)).toEqual([1076, 1076, 15, 15]);
	});

	it('draws two thirds as 725 filled dots and the rest as 351 rings', () => {
		const paths = pathsIn(drawn('involved-two-thirds'));
		const dots = (colour: string) => paths.filter(({ stroke }) => stroke === colour).map(dotsIn);
		expect([dots('var(--accent)'), dots('var(--ink)')]).toEqual([[725], [351]]);
	});

	it('draws what is left as 678 rings in an outline, without the accent', () => {
		const svg = drawn('since-field');
		expect(
			pathsIn(svg)
				.map(dotsIn)
				.filter((dots) => dots > 5)
		).toEqual([678, 678]);
		expect(JSON.stringify(svg)).not.toContain('accent');
	});

	it('draws two rows of twelve months, eleven of them filled', () => {
		const cells = pathsIn(drawn('toll-window')).filter(({ d }) => d?.endsWith('Z'));
		expect(cells.filter(({ fill }) => fill === 'var(--slate)')).toHaveLength(22);
		expect(cells.filter(({ fill }) => fill === 'var(--paper)')).toHaveLength(2);
	});

	it('draws four classes as lines that differ without colour, and one for any drug', () => {
		const lines = pathsIn(drawn('involved-overlap')).filter(({ fill }) => fill === 'none');
		expect(lines).toHaveLength(5);
		const looks = lines.map((line) => `${line['stroke-dasharray'] ?? ''} ${line['stroke-width']}`);
		expect(new Set(looks).size).toBe(5);
	});
});
