import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import type { Mark } from '$lib/drawing/drawing-types';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { timeline } from './timeline-chart';
import { groupsOf, positionsOf } from './timeline-values';

type TimelineState = (typeof timeline.states)[number];

const tables = loadTables();

const PHONE = { width: 348, height: 420, compact: true, small: 12 };
const LOW = { width: 288, height: 272, compact: true, small: 12 };
const DESK = { width: 755, height: 480, compact: false, small: 12 };

const marksIn = (state: TimelineState, size = DESK, data = tables): Mark[] => {
	const { back, plot, front } = timeline.draw(data, state, size);
	return [...back, ...plot, ...front];
};
const keysIn = (...args: Parameters<typeof marksIn>) => marksIn(...args).map(({ key }) => key);
const saidIn = (state: TimelineState, size: Parameters<typeof labelsOf>[3]) =>
	labelsOf(timeline, tables, state, size).join(' ');

describe('the climb', () => {
	it('fades the hatched parcels month by month over 2019, to a ghost that lasts', () => {
		const parts = marksIn('climb', DESK, fixtureTables).flatMap((mark) =>
			mark.type === 'rect' ? mark : []
		);
		expect(new Set(parts.map(({ style }) => style.fill))).toEqual(new Set(['hatch-accent']));
		const opacities = parts.map(({ style }) => Number(style['fill-opacity']));
		expect(opacities).toHaveLength(14);
		expect(opacities).toEqual(opacities.toSorted((a, b) => b - a));
		expect([opacities[0], opacities.at(-1)]).toEqual([1, 0.2]);
	});

	it('draws a line through both at the day of the rule, and nothing else beside the deaths', () => {
		const days = keysIn('climb').filter((key) => key.startsWith('day of'));
		expect(days).toEqual(['day of control-in-force']);
		expect(marksIn('climb').find(({ key }) => key === 'deaths area')).toMatchObject({
			style: { fill: 'var(--accent)', 'fill-opacity': 1 }
		});
	});

	it('has the estimates at the rule and at the end, and no amount of parcels, in every size', () => {
		for (const size of sizesFrom(288)) {
			const said = labelsOf(timeline, fixtureTables, 'climb', size).join(' ');
			for (const each of ['32,788', '73,513', '1 May 2019', 'no amounts', 'largely ended'])
				expect(said).toContain(each);
		}
	});
});

describe('the explanations', () => {
	it('are all there, on hatched cards', () => {
		const positions = positionsOf(tables, 'explanations');
		for (const size of [LOW, PHONE, DESK]) {
			const edges = marksIn('explanations', size).flatMap((mark) =>
				mark.type === 'path' && mark.key.startsWith('edge') ? mark : []
			);
			expect(edges).toHaveLength(positions.length);
			expect(new Set(edges.map(({ style }) => style.fill))).toEqual(new Set(['hatch-slate']));
		}
		for (const size of sizesFrom(288)) {
			const said = saidIn('explanations', size);
			for (const { title } of positions) expect(said).toContain(title);
		}
	});

	it('have no date and no event beside the line, since it would look like a cause', () => {
		const ids = tables.events.map(({ id }) => id);
		expect(
			keysIn('explanations').filter((key) => ids.includes(key.replace('day of ', '')))
		).toEqual([]);
		for (const { about, who } of positionsOf(tables, 'explanations'))
			expect(about + who).not.toMatch(/\d/);
	});

	it('stand below a line, dashed in its newest months, above which only the fall is shaded', () => {
		const lines = marksIn('explanations').flatMap((mark) => (mark.type === 'line' ? mark : []));
		expect(lines.map(({ style }) => style['stroke-dasharray'])).toEqual([undefined, '4 3']);
		const areas = marksIn('explanations').filter(({ type }) => type === 'area');
		expect(areas.map(({ key }) => key)).toEqual(['fall']);
		const { series, y } = timeline.draw(tables, 'explanations', DESK);
		expect(new Set(series.fall?.y)).toEqual(new Set([112_418]));
		expect([series.fall?.x, y[0]]).toEqual([parseMonth('2023-08'), 0]);
	});
});

describe('the lanes of chemicals', () => {
	it('have a hollow bar only for what is intended', () => {
		const bars = groupsOf(tables).flatMap(({ events }) => events.slice(-1));
		const marks = marksIn('substitutes');
		for (const { key, as } of bars) {
			const bar = marks.find((mark) => mark.key === `bar of ${key}`);
			const isDashed = bar !== undefined && 'style' in bar && 'stroke-dasharray' in bar.style;
			expect(isDashed, key).toBe(as === 'planned');
		}
	});

	it('say in the band what makers turned to, and who reports it', () => {
		for (const size of sizesFrom(288)) {
			const said = labelsOf(timeline, tables, 'substitutes', size).join(' ');
			expect(said).toContain('Makers turned to these');
			expect(said).toContain('U.S. agencies');
		}
	});

	it('begin the band with the first rule, and leave it out where no report is known', () => {
		const starts = groupsOf(tables).flatMap(({ events }) => events.map(({ from }) => from));
		const band = marksIn('substitutes').find(({ key }) => key === 'bar of band');
		expect(band?.type === 'rect' && band.at[0]).toBe(Math.min(...starts));
		expect(positionsOf(fixtureTables, 'substitutes')).toEqual([]);
		expect(keysIn('substitutes', DESK, fixtureTables)).not.toContain('bar of band');
	});
});
