import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { only } from '$lib/data/only';
import type { Mark } from '$lib/drawing/drawing-types';
import { allCharts, resolvedOf } from '../../../../tests/chart/drawn-charts';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { labelsOf, sizesFrom } from '../../../../tests/chart/drawn-labels';
import { servedDrawing } from '../../../../tests/support/served-drawing';
import { testDocument } from '../../../../tests/support/svg-elements';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { timeline } from './timeline-chart';
import { eventsOf, groupsOf, monthsOf, positionsOf } from './timeline-data';

type TimelineState = (typeof timeline.states)[number];

const lineStates = ['climb', 'explanations'] as const;

const tables = loadTables();
const chart = only(allCharts, 'the timeline', ({ id }) => id === 'timeline');

const PHONE = { width: 348, height: 279, compact: true, small: 12 };
const LOW = { ...PHONE, width: 288, height: 190 };
const DESK = { width: 755, height: 480, compact: false, small: 12 };

const marksIn = (state: TimelineState, size = DESK, data = tables): Mark[] => {
	const { back, plot, front } = timeline.draw(data, state, size);
	return [...back, ...plot, ...front];
};
const keysIn = (...args: Parameters<typeof marksIn>) => marksIn(...args).map(({ key }) => key);
const isDashed = (mark: Mark | undefined) =>
	mark !== undefined && 'style' in mark && mark.style['stroke-dasharray'] !== undefined;

describe('the axis', () => {
	it('shows all events of a state', () => {
		for (const [topic, state] of [
			['climb', 'climb'],
			['controls', 'substitutes']
		] as const) {
			const [start, end] = monthsOf(tables)[state];
			for (const { from, to } of eventsOf(tables, topic)) {
				expect(from).toBeGreaterThan(start);
				expect(to).toBeLessThan(end);
			}
		}
	});
});

describe('the line of deaths', () => {
	it('begins at zero and never rises above its upper edge', () => {
		const { predicted } = tables.deaths.synthetic_opioids;
		const highest = Math.max(...predicted.map((deaths) => deaths ?? 0));
		for (const state of lineStates) {
			expect(timeline.draw(fixtureTables, state, DESK).y).toEqual([0, 80_000]);
			const [low, high] = timeline.draw(tables, state, DESK).y;
			expect(low).toBe(0);
			expect(high).toBeGreaterThanOrEqual(highest);
		}
	});

	it('has room in every state that draws it, in every size', () => {
		for (const state of lineStates) {
			for (const size of sizesFrom(288)) {
				const { place } = resolvedOf(chart, tables, state, size);
				const [, top, , bottom] = place.plots[0]?.edges ?? [0, 0, 0, 0];
				expect(bottom - top, `${state} in ${size.width}x${size.height}`).toBeGreaterThanOrEqual(16);
			}
		}
	});

	it('is left out only for the lanes of chemicals', () => {
		for (const state of lineStates) expect(keysIn(state)).toContain('deaths');
		expect(keysIn('substitutes')).not.toContain('deaths');
	});

	describe('between the climb and the chemicals', () => {
		beforeAll(() => void vi.stubGlobal('document', testDocument));
		afterAll(() => void vi.unstubAllGlobals());

		it('is still there while the lanes fade in', () => {
			const size = { width: 760, height: 520 };
			const resolved = (state: TimelineState) =>
				resolvedIn(timeline.draw(tables, state, DESK), size);
			const { svg, scene } = servedDrawing(resolved('climb'), 'climb');
			scene.head(resolved('substitutes'), 'substitutes');
			scene.at(0.7);
			const opacities = svg.layers.plot.children.map((mark) =>
				Number(mark.getAttribute('opacity'))
			);
			expect(opacities).toHaveLength(2);
			for (const opacity of opacities) expect(opacity).toBeGreaterThan(0.5);
			scene.at(1);
			expect(svg.layers.plot.children).toEqual([]);
		});
	});
});

describe('the explanations', () => {
	it('are all there, side by side, of one size and marked as said', () => {
		const positions = positionsOf(tables, 'explanations');
		for (const [size, columns] of [
			[PHONE, 2],
			[DESK, 4]
		] as const) {
			const marks = marksIn('explanations', size);
			const said = marks.filter(({ key }) => key.startsWith('sign'));
			expect(said).toHaveLength(positions.length);
			expect(said.every(isDashed)).toBe(true);
			const lefts = said.map((mark) => (mark.type === 'dot' ? mark.at[0] : 0));
			expect(new Set(lefts).size).toBe(columns);
		}
		for (const size of sizesFrom(288)) {
			const texts = labelsOf(timeline, tables, 'explanations', size);
			for (const { title } of positions) expect(texts).toContain(title);
		}
	});

	it('say what each means where the line is high enough', () => {
		const said = (size: typeof PHONE) => labelsOf(timeline, tables, 'explanations', size).join(' ');
		expect(said(DESK)).toContain('Treatment for addiction has expanded');
		expect(said(LOW)).not.toContain('Treatment for addiction');
	});

	it('have no event beside the line, since a date would look like a cause', () => {
		const ids = tables.events.map(({ id }) => id);
		expect(keysIn('explanations').filter((key) => ids.includes(key))).toEqual([]);
		expect(keysIn('climb').filter((key) => key.startsWith('day of'))).toEqual([
			'day of control-in-force'
		]);
	});
});

describe('the lanes of chemicals', () => {
	it('have every rule in one lane', () => {
		const ids = groupsOf(tables).flatMap(({ events }) => events.map(({ key }) => key));
		const all = eventsOf(tables, 'controls').map(({ id }) => id);
		expect(ids.toSorted()).toEqual(all.toSorted());
		for (const size of [PHONE, DESK]) {
			const keys = keysIn('substitutes', size).map((key) => key.replace('bar of ', ''));
			expect(keys).toEqual(expect.arrayContaining(ids));
		}
	});

	it('have a hollow bar only for what is intended', () => {
		const bars = groupsOf(tables).flatMap(({ events }) => events.slice(-1));
		const marks = marksIn('substitutes');
		for (const { key, as } of bars) {
			const bar = marks.find((mark) => mark.key === `bar of ${key}`);
			expect(isDashed(bar), key).toBe(as === 'planned');
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

	it('label every date where names are beside them', () => {
		const texts = labelsOf(timeline, tables, 'substitutes', { width: 760, height: 520 }).join(' ');
		for (const { events } of groupsOf(tables))
			for (const { when } of events) expect(texts).toContain(when);
	});
});
