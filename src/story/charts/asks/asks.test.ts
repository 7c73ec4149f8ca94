import words from '$words/asks.json';
import { descriptionOf } from '$lib/chart/charts';
import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Rect } from '$lib/chart/place-annotations';
import { loadSources } from '$lib/data/sources';
import type { Mark } from '$lib/drawing/drawing-types';
import { textBoxes } from '$lib/drawing/text-boxes';
import { numbersOf } from '$lib/drawing/numbers';
import { LAYERS } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { loadTables } from '../../tables/tables';
import { asks, asksIn, letterOf } from './asks-chart';

const current = loadTables();

/** The texts of the chart in a size. */
const saidIn = (width: number, height: number, data = current) =>
	labelsOf(asks, data, 'announced', { width, height });

/** The marks of the story's tables in a size, and the box of each text, dot or line. */
function drawnIn(width: number, height: number) {
	const size = { width, height };
	const drawing = resolvedIn(
		asks.draw(current, 'announced', sizeClassOf(boxOf(size), asks.sizes)),
		size
	);
	const marks: Mark[] = LAYERS.flatMap((layer) => drawing.layers[layer]);
	const texts = textBoxes(drawing);
	const boxIn = (key: string): Rect => {
		const box = texts.find((each) => each.key === key);
		if (box) return box;
		const mark = marks.find((each) => each.key === key);
		if (!mark) throw new Error(`the drawing has no ${key}`);
		const [x = NaN, y = NaN, r = 0] = numbersOf(mark, drawing.drawing, drawing.place);
		const reach = mark.type === 'dot' ? r : 0;
		return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
	};
	return { marks, boxOf: boxIn };
}

const SIZES = [
	[288, 190],
	[288, 240],
	[296, 272],
	[355, 275],
	[416, 201],
	[512, 340],
	[656, 242],
	[760, 520],
	[1100, 836]
] as const;

it('names every ask, and says what came of it, in every size', () => {
	const came = [words.advised, words.partly, words.meets];
	for (const { width, height } of [
		...sizesFrom(288),
		...SIZES.map(([width, height]) => ({ width, height }))
	]) {
		const said = saidIn(width, height);
		for (const [i, { title }] of asksIn(current).entries()) {
			expect(said.join(' '), `${width}x${height}`).toContain(title);
			expect(
				said.some((text) => came[i]?.includes(text)),
				`${width}x${height}: ${title}`
			).toBe(true);
		}
	}
});

describe.each(SIZES)('the asks in %d by %d px', (width, height) => {
	const { marks, boxOf } = drawnIn(width, height);
	const rows = asksIn(current).map(({ title, came }) => {
		return {
			ring: boxOf(`ask ${title}`),
			name: boxOf(`label of ask ${title}`),
			dot: boxOf(`came ${came?.event.id}`),
			came: boxOf(`label of came ${came?.event.id}`)
		};
	});

	it('have a ring each, and a dot below and right of it for what came of it', () => {
		const dots = marks.filter(({ type, key }) => type === 'dot' && !key.startsWith('sign'));
		expect(dots).toHaveLength(2 * rows.length);
		for (const { ring, dot } of rows) {
			expect(dot.left).toBeGreaterThan(ring.right);
			expect(dot.top - ring.top).toBeGreaterThan(11);
		}
	});

	it('have what came of them beside the dot, clear of it and of the edges', () => {
		for (const { name, dot, came } of rows) {
			expect(came.left).toBeGreaterThanOrEqual(0);
			expect(came.right).toBeLessThanOrEqual(width);
			expect(dot.right < came.left || dot.left > came.right).toBe(true);
			expect(came.top).toBeGreaterThan(name.bottom);
		}
	});

	it('have no line from a ring to a dot, only level ones between rows', () => {
		const rules = marks.filter(({ key }) => key.startsWith('rule'));
		const lines = marks.filter(({ type, key }) => type === 'path' && !/^x |^x$/.test(key));
		expect(lines.map(({ key }) => key)).toEqual(rules.map(({ key }) => key));
		for (const [i, { key }] of rules.entries()) {
			const { top } = boxOf(key);
			expect(top).toBeGreaterThan(rows[i]?.came.bottom ?? NaN);
			expect(top).toBeLessThan(rows[i + 1]?.name.top ?? NaN);
		}
	});
});

describe('the asks', () => {
	it('match only asks of the letter, and only what came after it', () => {
		const asked = current.positions
			.filter(({ topic }) => topic === 'asks')
			.flatMap(({ title }) => title.split(', '));
		const matching = current.events.filter(({ answers }) => answers);
		expect(matching.length).toBeGreaterThan(0);
		for (const { id, answers, from } of matching) {
			expect(asked, id).toContain(answers);
			expect(from, id).toBeGreaterThan(letterOf(current).to);
		}
	});

	it('have what was announced in order of time, of all parts of an ask', () => {
		expect(asksIn(tables).map(({ events }) => events.map(({ id }) => id))).toEqual([
			['buyers-notice'],
			['firms-warned', 'china-licences', 'hubei-cases'],
			['meeting-2023', 'working-group']
		]);
	});

	it('say that no record was found where nothing matches, about the sources that were read', () => {
		const events = tables.events.map((event) => ({ ...event, answers: '' }));
		const said = descriptionOf(asks, { ...tables, events }, 'announced').alt;
		expect(said).toContain('Know your customer: no record found in the sources read.');
		for (const width of [288, 355, 760]) {
			const texts = saidIn(width, 520, { ...tables, events });
			expect(texts).toContain('no record found in the sources read');
		}
	});

	it('throw if something was announced and no text says what came of it', () => {
		const events = tables.events.filter(({ id }) => id !== 'china-licences');
		expect(() => descriptionOf(asks, { ...tables, events }, 'announced').alt).toThrow(
			'the tables have no row for what came of “Export rules, enforced”'
		);
	});

	it('are described in short, with their order first', () => {
		const said = descriptionOf(asks, tables, 'announced').alt;
		expect(said).toMatch(
			/^Asked on 24 January 2023, and announced since; no source calls it an answer\./
		);
		expect(said).toMatch(/Export rules, enforced: licences for some chemicals \(Nov.2025\)\./);
		expect(said.length).toBeLessThanOrEqual(360);
	});
});

it('lists the asks and what was announced, with status and a known source', () => {
	const { columns, rows } = asks.rows(current, 'announced');
	const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
	expect(column('status').slice(0, 4)).toEqual(['asked', 'asked', 'asked', 'announced']);
	expect(column('status').filter((status) => status === 'intended')).toHaveLength(1);
	for (const source of column('source')) expect(loadSources()).toHaveProperty(String(source));
});

it('has a data point for the letter and for each day, in order', () => {
	const points = asks.dataPoints(tables, 'announced');
	expect(points[0]).toMatchObject({ label: '24 January 2023, asked' });
	expect(points[0]?.lines).toHaveLength(3);
	const places = points.map(({ x }) => x);
	expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
});
