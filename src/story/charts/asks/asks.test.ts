import { describe, expect, it } from 'vitest';
import { boxOf, type Box } from '$lib/chart/box';
import { placeAnnotations, type Placement } from '$lib/chart/place-annotations';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { plotOf } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { isSecond, keyframeOf, lanesOf, letterOf } from './asks';
import { annotationsOf, obstaclesOf, shownOf } from './asks-annotations';
import { asks } from './asks-chart';
import { asksDescription } from './asks-description';
import { asksLayout, type AsksLayout } from './asks-layout';

const current = loadTables();

/** From the smallest phone to a large screen, with the sizes of paper and of a slide between. */
const sizes = [
	[288, 152],
	[288, 174],
	[288, 240],
	[296, 272],
	[355, 296],
	[440, 290],
	[600, 348],
	[658, 250],
	[658, 400],
	[713, 411],
	[762, 573],
	[1101, 836]
] as const;

/** The bounding box of a line of text. */
function boxAround({ text, x, y, size = 13, bold, anchor = 'start' }: PlacedLabel) {
	const width = textWidth(text, size, bold);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** The labels of dates, as they are placed in a wide drawing. A narrow one has none. */
function datesOf(layout: AsksLayout, box: Box): Map<string, Placement> {
	if (!layout.wide) return new Map();
	const plot = plotOf(layout, box);
	const annotations = annotationsOf(layout.lanes, keyframeOf(current), plot);
	return placeAnnotations(
		annotations,
		{ left: plot.xRange[0], right: plot.width - 1, top: 22, bottom: plot.yRange[0] - 4 },
		obstaclesOf(current, layout, plot)
	);
}

describe.each(sizes)('the lanes in %d by %d px', (width, height) => {
	const box = boxOf({ width, height });
	const layout = asksLayout(current, box);
	const dates = datesOf(layout, box);
	const boxes = [
		...layout.labels.map(boxAround),
		...[...dates].map(([text, place]) => ({ ...place, text }))
	];

	it('keeps all text inside the drawing and off other text', () => {
		for (const { text, left, right, top, bottom } of boxes) {
			expect(left, text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(box.width);
			expect(top, text).toBeGreaterThanOrEqual(0);
			expect(bottom, text).toBeLessThanOrEqual(box.height);
		}
		for (const [i, a] of boxes.entries()) {
			for (const b of boxes.slice(i + 1)) {
				const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('keeps the text of narrow lanes off their marks', () => {
		if (layout.wide) return;
		const { labels, lanes, r } = layout;
		for (const label of labels) {
			const { text, top, bottom } = boxAround(label);
			for (const { y } of lanes) expect(bottom < y - r || top > y + r, text).toBe(true);
		}
	});

	it('names every ask, and labels every date where each has its own label', () => {
		const said = layout.labels.map(({ text }) => text).join(' ');
		for (const { name } of lanesOf(current)) expect(said).toContain(name.replace('… and ', ''));
		if (!layout.wide) return;
		const events = lanesOf(current).flatMap((lane) => lane.events.map(({ id }) => id));
		expect([...dates.keys()].toSorted()).toEqual(events.toSorted());
	});
});

describe('the text of narrow lanes', () => {
	const textIn = (width: number, height: number) => {
		const { labels } = asksLayout(current, boxOf({ width, height }));
		return labels.map(({ text }) => text).join(' ');
	};

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
		expect(lanes.map(({ name }) => name)).toEqual([
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
		const { labels } = asksLayout({ ...tables, events }, boxOf({ width: 355, height: 296 }));
		expect(labels.map(({ text }) => text)).toContain('no record found in the sources read');
	});

	it('draw an event once time has run to it', () => {
		const [licences] = tables.events.filter(({ id }) => id === 'china-licences');
		if (!licences) throw new Error('no licences');
		expect(shownOf(licences, { until: licences.to - 1 })).toBe(0);
		expect(shownOf(licences, keyframeOf(tables))).toBe(1);
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
