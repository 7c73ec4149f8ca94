import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Figure from '$lib/chart/Figure.svelte';
import TableView from '$lib/chart/TableView.svelte';
import type { Size } from '$lib/chart/chart-types';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { charts } from '$story/charts';
import { chartsContext } from '$lib/chart/charts';

const { story, tables, sources } = loadStory();
const steps = flatten(story);

/** The size of a chart inside a step on a phone, and of the stage on a desktop. */
const phone: Size = { width: 288, height: 340 };
const desk: Size = { width: 760, height: 520 };
const both = [phone, desk];

/** The server-rendered figure of a step, in one size or several. */
function figure(step: Step, ...sizes: Size[]): string {
	return render(Figure, {
		props: {
			chart: step.chart,
			step,
			data: tables,
			sources: step.sources.flatMap((id) => sources[id] ?? []),
			sizes,
			csv: `/charts/${step.chart}/${step.id}.csv`
		},
		context: chartsContext(charts)
	}).body;
}

function stepOf(id: string): Step {
	const step = steps.find((each) => each.id === id);
	if (!step) throw new Error(`no step ${id}`);
	return step;
}

/** The drawing in a figure, without definitions of patterns and clip paths, which draw nothing. */
function drawing(html: string): string {
	const all = html.match(/<svg\b[^]*?<\/svg>/g) ?? [];
	const drawn = all.find((svg) => elements(svg, 'svg')[0]?.role === 'img') ?? '';
	return drawn.replace(/<(defs|pattern|clipPath)\b[^]*?<\/\1>/g, '');
}

const decode = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

/** The attributes of every element of that name, in the order of the text. */
function elements(html: string, name: string): Record<string, string>[] {
	// A quoted value may contain a ">", such as ">97 %".
	const tags = html.matchAll(new RegExp(`<${name}((?:\\s[\\w:-]+(?:="[^"]*")?)*)\\s*/?>`, 'g'));
	return [...tags].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
				key,
				decode(value)
			])
		)
	);
}

/** The text of each label in a drawing. */
function labels(svg: string): string[] {
	const texts = svg.matchAll(/<text\b[^]*?<\/text>/g);
	return [...texts].map(([text]) =>
		decode(text.replace(/<!--[^]*?-->|<(?:"[^"]*"|[^">])*>/g, '')).replaceAll(/\s+/g, ' ')
	);
}

/** How many dots a path draws: each is a subpath. */
const dotsIn = ({ d = '' }: Record<string, string>) => d.split('M').length - 1;

const cases = steps.flatMap((step) =>
	both.map((size) => ({ id: step.id, width: size.width, height: size.height, step, size }))
);

describe.each(cases)('the figure of $id in $width by $height px', ({ step, size }) => {
	const html = figure(step, size);
	const svg = drawing(html);

	it('names its chart and its step, and is settled', () => {
		const [attributes] = elements(html, 'figure');
		expect(attributes).toMatchObject({
			'data-chart': step.chart,
			'data-state': step.id,
			'data-settled': 'true'
		});
	});

	it('is an image with the alternative text of its step', () => {
		const [attributes] = elements(svg, 'svg');
		expect(attributes).toMatchObject({ role: 'img', 'aria-label': step.alt });
		expect(attributes?.viewBox).toBe(`0 0 ${size.width} ${size.height}`);
	});

	it('draws marks and no empty path', () => {
		const marks = ['circle', 'rect', 'tspan'].flatMap((name) => elements(svg, name));
		const paths = elements(svg, 'path').map(({ d = '' }) => d);
		expect(marks.length + paths.filter((d) => d !== '').length).toBeGreaterThan(0);
		// Only a dot field without filled dots has an empty path.
		if (step.id !== 'toll-one-year') expect(paths.filter((d) => d === '')).toEqual([]);
	});

	it('contains no NaN and no undefined', () => {
		expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
	});

	it('has text in every label, and every label inside the drawing', () => {
		expect(labels(svg).length).toBeGreaterThan(1);
		expect(labels(svg).filter((text) => text.trim() === '')).toEqual([]);
		const outside = elements(svg, 'text').filter(
			({ x, y }) =>
				Number(x) < 0 || Number(x) > size.width || Number(y) < 0 || Number(y) > size.height
		);
		expect(outside).toEqual([]);
	});

	it('refers only to patterns and clip paths that exist', () => {
		const ids = new Set(
			['pattern', 'clipPath'].flatMap((name) => elements(html, name).map(({ id }) => id))
		);
		for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
	});

	it('has its finding, its subtitle, its sources and a link to its CSV file', () => {
		expect(html).toContain('<figcaption');
		expect(decode(html)).toContain(step.headline);
		expect(decode(html)).toContain(step.subtitle);
		for (const id of step.sources) expect(decode(html)).toContain(sources[id]?.short);
		const links = elements(html, 'a').map(({ href }) => href);
		expect(links).toContain(`/charts/${step.chart}/${step.id}.csv`);
		for (const id of step.sources) {
			const address = sources[id]?.address;
			if (address) expect(links).toContain(address);
		}
	});
});

it.each(Object.entries(charts))('draws %s differently in each of its states', (chart, model) => {
	const [some] = steps;
	if (!some) throw new Error('no steps');
	for (const size of both) {
		const drawn = Object.keys(model.states).map((state) =>
			drawing(figure({ ...some, chart, state, alt: 'A chart', quiet: false }, size))
		);
		expect(drawn.filter((svg) => svg === '')).toEqual([]);
		expect(new Set(drawn).size).toBe(drawn.length);
	}
});

it('holds a drawing for each size in a figure for phone and desktop', () => {
	const html = figure(stepOf('toll-climb'), phone, desk);
	const boxes = elements(html, 'svg').filter(({ role }) => role === 'img');
	expect(boxes.map(({ viewBox }) => viewBox)).toEqual(['0 0 288 340', '0 0 760 520']);
	const ids = elements(html, 'pattern').map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(both)('in $width px', (size) => {
	const drawn = (id: string) => drawing(figure(stepOf(id), size));

	it('draws one year as 1,076 rings, and 15 of another kind for the estimate', () => {
		const svg = drawn('toll-one-year');
		expect(Math.max(...elements(svg, 'path').map(dotsIn))).toBe(1076);
		expect(elements(svg, 'circle')).toHaveLength(15);
		expect(elements(svg, 'circle').filter(({ fill }) => fill !== 'none')).toEqual([]);
		expect(elements(svg, 'path').filter(({ stroke }) => stroke === 'var(--accent)')).toSatisfy(
			(filled: Record<string, string>[]) => filled.every((path) => dotsIn(path) === 0)
		);
		expect(labels(svg)).toContain('107,583 reported');
	});

	it('draws two thirds as 725 filled dots and the rest as 351 rings', () => {
		const svg = drawn('involved-two-thirds');
		const dots = (stroke: string) =>
			elements(svg, 'path')
				.filter((path) => path.stroke === stroke)
				.map(dotsIn);
		expect(dots('var(--accent)')).toEqual([725]);
		expect(dots('var(--slate)')).toEqual([351]);
		expect(labels(svg).join(' ')).toMatch(/72,536 with .*35,047 without/);
	});

	it('draws the claim as 98 hatched and dashed circles of 100', () => {
		const circles = elements(drawn('route-claim'), 'circle');
		expect(circles).toHaveLength(100);
		const hatched = circles.filter(({ fill }) => fill?.startsWith('url(#'));
		expect(hatched).toHaveLength(98);
		expect(hatched.filter((circle) => !circle['stroke-dasharray'])).toEqual([]);
	});

	it('labels the claim with its speaker, its date and the missing method', () => {
		const said = labels(drawn('route-claim')).join(' ');
		expect(said).toContain('A claim');
		expect(said).toMatch(/Rep\. .*Trone.*Feb(ruary)? 2023/);
		expect(said).toMatch(/no published method|published method: none/i);
	});

	it('lists all ten speakers of statements, and a share only if one was given', () => {
		const said = labels(drawn('route-ladder'));
		expect(tables.statements).toHaveLength(10);
		for (const { speakerShort } of tables.statements) expect(said).toContain(speakerShort);
		expect(said.filter((label) => label.includes('%'))).toHaveLength(4);
	});

	it('labels the first total above 100,000 as estimated and as counted', () => {
		const said = labels(drawn('toll-climb')).join(' ');
		expect(said).toMatch(/Apr(il)? 2021, estimated/);
		expect(said).toMatch(/Jun(e)? 2021, counted/);
		// On a phone, only the text of the step has the two figures.
		if (size === desk) expect(said).toMatch(/100,950.*100,569/);
	});

	it('labels the end of the line of counted deaths with two figures', () => {
		const said = labels(drawn('toll-counted'));
		for (const words of ['72,836', '69,172']) expect(said).toContain(words);
	});

	it('shows the announced rise beside the later total', () => {
		const said = labels(drawn('toll-blip')).join(' ');
		expect(said).toMatch(/82,138 announced/);
		expect(said).toMatch(/79,896/);
	});

	it('labels the synthetic share at its start and at its maximum', () => {
		const said = labels(drawn('involved-rise')).join(' ');
		expect(said).toMatch(/12 %/);
		expect(said).toMatch(/70 %/);
	});

	it('draws a window of twelve months, and the next one that shares eleven of them', () => {
		const svg = drawn('toll-window');
		const months = elements(svg, 'rect').filter(({ height }) => height === '14');
		const kinds = months.map(({ fill }) => fill);
		const shared = kinds.filter((fill) => fill === kinds[1]);
		expect([months.length, shared.length]).toEqual([24, 22]);
		expect(labels(svg).join(' ')).toMatch(
			/August 2021 to July 2022.*September 2021 to August 2022/
		);
	});

	it('draws four classes as four lines that differ without colour', () => {
		const lines = elements(drawn('involved-overlap'), 'path').filter(({ fill }) => fill === 'none');
		expect(lines).toHaveLength(4);
		const looks = lines.map((line) => `${line['stroke-dasharray'] ?? ''} ${line['stroke-width']}`);
		expect(new Set(looks).size).toBe(4);
	});

	it('draws code T40.4 and certificates that name fentanyl as two lines with a figure each', () => {
		const svg = drawn('involved-code');
		expect(elements(svg, 'path').filter(({ fill }) => fill === 'none')).toHaveLength(2);
		const said = labels(svg).join(' ');
		expect(said).toMatch(/72,536 .*T40\.4/);
		expect(said).toMatch(/71,671 name fentanyl/);
	});

	it('marks the control of May 2019 on the line of deaths', () => {
		const said = labels(drawn('turn-climb')).join(' ');
		expect(said).toContain('May 2019');
		expect(said).toContain('32,788');
	});

	it('draws equal relief as a hundred dots and two, one of them only outlined', () => {
		const circles = elements(drawn('potency-equal'), 'circle');
		const strong = circles.filter(({ stroke }) => stroke === 'var(--accent)');
		expect(circles).toHaveLength(102);
		expect(strong.map(({ fill }) => fill)).toEqual(['var(--accent)', 'none']);
	});

	it('shows how the range of heroin was derived', () => {
		const said = labels(drawn('potency-heroin')).join(' ');
		expect(said).toContain('1 to 3.3');
		expect(said).toContain('50 ÷ 50 to 100 ÷ 30');
	});

	it('hatches only what sources disagree on', () => {
		const rows = elements(drawn('potency-others'), 'rect');
		expect(rows.filter(({ fill }) => fill?.startsWith('url(#'))).toHaveLength(1);
	});

	it('dims the marks of a dimmed step, but not its labels', () => {
		const strength = (step: Step) => {
			const [group] = elements(drawing(figure(step, size)), 'g');
			return [Number(group?.['fill-opacity']), Number(group?.['stroke-opacity'])];
		};
		const quiet = steps.filter((step) => step.quiet);
		expect(quiet.length).toBeGreaterThan(0);
		for (const step of quiet) {
			for (const opacity of strength(step)) expect(opacity, step.id).toBeLessThan(0.6);
			const words = elements(drawing(figure(step, size)), 'text');
			expect(
				words.filter((text) => text['fill-opacity'] !== '1'),
				step.id
			).toEqual([]);
		}
		for (const step of steps.filter(({ quiet: pale }) => !pale)) {
			expect(strength(step), step.id).toEqual([1, 1]);
		}
	});
});

describe('the table of a chart', () => {
	const { body } = render(TableView, {
		props: {
			caption: 'Deaths',
			table: {
				columns: [
					{ key: 'month', label: '12 months ending', unit: 'month' },
					{ key: 'deaths', label: 'Overdose', unit: 'deaths' }
				],
				rows: [
					['2022-07', 107583],
					['2022-08', null],
					['2022-09', 0]
				]
			}
		}
	});
	const cells = [...body.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell]) => cell);

	it('shows a blank as not published, and zero as zero', () => {
		expect(cells).toEqual(['107,583', 'not published', '0']);
	});

	it('is labelled by its caption, with units in the column headers and a header for every row', () => {
		expect(elements(body, 'table')[0]?.['aria-label']).toBe('Deaths');
		expect(body).toMatch(/class="caption[^>]*>Deaths</);
		expect(body).toContain('Overdose, deaths');
		expect(elements(body, 'th').map(({ scope }) => scope)).toEqual([
			'col',
			'col',
			'row',
			'row',
			'row'
		]);
	});
});
