import { describe, expect, it } from 'vitest';
import { pathOf } from '$lib/export/addresses';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { elementsIn, named, parseHtml, valuesOf, withAttribute } from '../support/markup';
import { attributesOf, DESK, drawingIn, figureHtml, PHONE, pictures, stepOf } from './drawn-figure';

const { tables } = loadStory();
const both = [PHONE, DESK];

const cases = pictures.flatMap((step) =>
	both.map((size) => ({
		address: pathOf({ chart: step.chart, step: step.id }),
		...size,
		step,
		size
	}))
);

describe.each(cases)('the figure of $address in $width by $height px', ({ step, size }) => {
	const html = figureHtml(step, tables, size);
	const figure = parseHtml(html);
	const drawing = drawingIn(html);

	it('is an image with the alternative text of its step', () => {
		const { attributes } = drawing;
		expect(attributes).toMatchObject({ role: 'img', 'aria-label': step.alt });
		expect(attributes.viewBox).toBe(`0 0 ${size.width} ${size.height}`);
	});

	it('draws marks and no empty path', () => {
		const marks = ['circle', 'rect', 'tspan'].flatMap((name) => attributesOf(drawing, name));
		// Dots of one kind leave the paths of the other kinds empty, which have no fill of their own.
		const paths = attributesOf(drawing, 'path').flatMap(({ d = '', fill }) => (d || fill ? d : []));
		expect(marks.length + paths.length).toBeGreaterThan(0);
		expect(paths.filter((d) => d === '')).toEqual([]);
	});

	it('contains no NaN and no undefined', () => {
		expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
	});

	it('refers only to patterns and clip paths that exist', () => {
		const ids = valuesOf(named(figure, 'pattern', 'clipPath'), 'id');
		const values = elementsIn(figure).flatMap(({ attributes }) => Object.values(attributes));
		for (const value of values) {
			for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
		}
	});
});

it.each(Object.entries(charts))('draws %s differently in each of its states', (chart, model) => {
	const some = stepOf('toll-climb');
	for (const size of both) {
		const drawn = model.states.map((state) =>
			JSON.stringify(drawingIn(figureHtml({ ...some, chart, state, alt: 'A chart' }, tables, size)))
		);
		expect(new Set(drawn).size).toBe(drawn.length);
	}
});

it('holds a drawing for each size in a figure for phone and desktop', () => {
	const figure = parseHtml(figureHtml(stepOf('toll-climb'), tables, PHONE, DESK));
	const boxes = withAttribute(figure, 'role', 'img');
	expect(valuesOf(boxes, 'viewBox')).toEqual(['0 0 288 340', '0 0 760 520']);
	const ids = valuesOf(named(figure, 'pattern'), 'id');
	expect(new Set(ids).size).toBe(ids.length);
});
