import { describe, expect, it } from 'vitest';
import { capital } from '$lib/data/format';
import { loadSources } from '$lib/data/sources';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { isSecond, lanesOf, letterOf, nameOf, withoutActor } from './asks';
import { asks } from './asks-chart';
import { asksDescription } from './asks-description';
import { drawAsks } from './asks-drawing';

const current = loadTables();

/** The texts of the lanes in a size. */
const saidIn = (width: number, height: number, data = current) =>
	labelsOf(asks, data, 'announced', { width, height });

it('names every ask in every size', () => {
	for (const { width, height } of sizesFrom(288)) {
		const said = saidIn(width, height).join(' ');
		for (const { title } of lanesOf(current)) expect(said, `${width}x${height}`).toContain(title);
	}
});

it('labels every date where names are beside the lanes', () => {
	for (const [width, height] of [
		[760, 520],
		[1100, 836]
	] as const) {
		const said = saidIn(width, height).join(' ');
		for (const { short } of lanesOf(current).flatMap(({ events }) => events)) {
			expect(said).toContain(capital(withoutActor(short)));
		}
		expect(said).toContain('order is not cause');
	}
});

it('marks the letter, and each event: hollow if it is only intended', () => {
	for (const width of [288, 340, 680, 760]) {
		const size = { width, height: 470, compact: width < 520, small: 12 };
		const { front } = drawAsks(current, 'announced', size);
		const marks = front.filter(({ type }) => type === 'rect');
		const hollow = marks.filter((mark) => 'style' in mark && 'stroke-dasharray' in mark.style);
		const events = lanesOf(current).flatMap(({ events }) => events);
		expect(marks.map(({ key }) => key).toSorted()).toEqual(
			['ask 1', 'ask 2', 'ask 3', ...events.map(({ id }) => id)].toSorted()
		);
		expect(hollow.map(({ key }) => key)).toEqual(['ask 1', 'ask 2', 'ask 3', 'white-paper']);
	}
});

describe('the text of narrow lanes', () => {
	const textIn = (width: number, height: number) => saidIn(width, height).join(' ');

	it.each([
		[288, 240],
		[296, 272],
		[355, 296],
		[512, 340]
	])('has every date of a lane, in order of time, in %d by %d px', (width, height) => {
		const said = textIn(width, height);
		expect(said).toMatch(/2023:.*warn.*2026:.*Hubei/);
		expect(said).toMatch(/2023:.*Presidents agree.*2024:.*Working group/);
		expect(said).toMatch(/Other controls.*2024:.*2025:.*nitazenes/);
	});

	it('names enforcement apart where it has room', () => {
		expect(textIn(355, 296)).toMatch(/… and enforced Nov\s2023/);
		expect(textIn(288, 240)).toContain('Export rules, enforced 2023');
	});
});

describe('the lanes', () => {
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

	it('are numbered once for each of the three asks', () => {
		const lanes = lanesOf(current);
		expect(lanes.map(({ number }) => number)).toEqual([1, 2, undefined, 3, undefined]);
		expect(lanes.map(isSecond)).toEqual([false, false, true, false, false]);
	});

	it('set apart what the letter does not ask for by name', () => {
		const lanes = lanesOf(tables);
		expect(lanes.map(nameOf)).toEqual([
			'Know your customer',
			'Export rules',
			'… and enforced',
			'Work with U.S. agencies',
			'Other controls'
		]);
		expect(lanes.at(-1)?.events.map(({ id }) => id)).toEqual([
			'china-46',
			'china-precursors',
			'white-paper',
			'china-nitazenes'
		]);
	});

	it('say that no record was found where nothing matches, about the sources that were read', () => {
		const events = tables.events.map((event) => ({ ...event, answers: '' }));
		const said = asksDescription.describe({ ...tables, events }, 'announced');
		expect(said).toContain('Know your customer: no record found in the sources read.');
		for (const width of [355, 760]) {
			const texts = saidIn(width, 520, { ...tables, events });
			expect(texts).toContain('no record found in the sources read');
		}
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
