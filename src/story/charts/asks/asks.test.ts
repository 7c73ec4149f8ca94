import words from '$words/asks.json';
import { descriptionOf } from '$lib/chart/charts';
import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Mark } from '$lib/drawing/drawing-types';
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

it('names every ask, and says what came of it, in every size', () => {
	const came = [words.advised, words.partly, words.meets];
	for (const { width, height } of sizesFrom(288)) {
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

it('has no line from an ask to what came of it, only level ones between rows', () => {
	for (const size of sizesFrom(288)) {
		const { layers, drawing, place } = resolvedIn(
			asks.draw(current, 'announced', sizeClassOf(boxOf(size), asks.sizes)),
			size
		);
		const lines = LAYERS.flatMap((layer): readonly Mark[] => layers[layer]).filter(
			({ type, key }) => type === 'path' && !/^x |^x$/.test(key)
		);
		for (const line of lines) {
			const [, from, , to] = numbersOf(line, drawing, place);
			expect([line.key, from]).toEqual([expect.stringMatching(/^rule/), to]);
		}
	}
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

it('lists the asks and what was announced, with status', () => {
	const { columns, rows } = asks.rows(current, 'announced');
	const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
	expect(column('status').slice(0, 4)).toEqual(['asked', 'asked', 'asked', 'announced']);
	expect(column('status').filter((status) => status === 'intended')).toHaveLength(1);
});
