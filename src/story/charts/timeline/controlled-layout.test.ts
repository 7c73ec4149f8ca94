import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { placeAnnotations, type Rect } from '$lib/chart/place-annotations';
import { plotOf } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { groupsOf, substituteOf } from './controlled';
import { controlledAnnotations, controlledLanes, controlledObstacles } from './controlled-layout';
import { layoutOf } from './timeline-layout';
import { eventsOf, keyframeOf } from './views';

const tables = loadTables();

/** From the smallest phone and the handout to a large screen. */
const SIZES = [
	[288, 152],
	[288, 190],
	[288, 340],
	[355, 296],
	[600, 396],
	[658, 250],
	[658, 400],
	[760, 560],
	[1100, 800]
] as const;

const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const plotIn = (width: number, height: number) => {
	const box = boxOf({ width, height });
	return plotOf(layoutOf(tables, keyframeOf(tables, 'substitutes'), box), box);
};

it('has every rule in the lane of one group', () => {
	const drawn = groupsOf(tables).flatMap(({ controls }) => controls.map(({ event }) => event.id));
	expect(drawn.toSorted()).toEqual(
		eventsOf(tables, 'substitutes')
			.map(({ id }) => id)
			.toSorted()
	);
});

it('leaves out the band where no report is known', () => {
	expect(substituteOf(fixtureTables)).toBeUndefined();
	expect(controlledLanes(fixtureTables, plotIn(355, 296)).band).toBeNull();
});

describe.each(SIZES)('the lanes of chemicals in %d by %d px', (width, height) => {
	const plot = plotIn(width, height);
	const { groups, band, labels, r } = controlledLanes(tables, plot);
	const notes = controlledAnnotations(tables, plot, 1);
	const placed = placeAnnotations(
		notes,
		{ left: plot.xRange[0], right: plot.width - 1, top: 1, bottom: plot.yRange[0] + 8 },
		controlledObstacles(tables, plot)
	);

	it('says in the band what makers turned to, and who reports it', () => {
		const said = labels.map(({ text }) => text).join(' ');
		expect(said).toContain('Makers turned to these');
		expect(said).toContain('U.S. agencies');
	});

	it('begins the band with the first rule', () => {
		const starts = groups.flatMap(({ controls }) => controls.map(({ event }) => event.from));
		expect(band?.left).toBe(plot.xScale(Math.min(...starts)));
	});

	it('keeps texts inside the drawing and off each other', () => {
		const boxes = labels.map(({ text, x, y, size = 13, bold = false }) => ({
			text,
			left: x,
			right: x + textWidth(text, size, bold),
			top: y - size * 0.72,
			bottom: y + size * 0.2
		}));
		for (const [i, label] of boxes.entries()) {
			expect(label.right, label.text).toBeLessThanOrEqual(plot.width);
			expect(label.top, label.text).toBeGreaterThanOrEqual(0);
			const others: Rect[] = [...boxes.slice(0, i), ...placed.values()];
			expect(others.filter((other) => overlap(label, other))).toEqual([]);
		}
		for (const { size = 13 } of labels) expect(size).toBeGreaterThanOrEqual(12);
	});

	it('names the year of every rule', () => {
		const said = [
			...labels.map(({ text }) => text),
			...[...placed.values()].flatMap(({ lines }) => lines.map(({ more }) => more))
		].join(' ');
		for (const { controls } of groups)
			for (const { event } of controls) expect(said).toContain(event.date.slice(0, 4));
		expect(placed.size).toBe(notes.length);
	});

	it('keeps the names of a narrow drawing off the bars', () => {
		const bars = groups.map(({ y }) => ({ left: 0, right: width, top: y - r, bottom: y + r }));
		for (const { text, y, size = 13 } of width < 620 ? labels : []) {
			const label = { left: 0, right: 1, top: y - size * 0.72, bottom: y };
			expect(
				bars.filter((bar) => overlap(bar, label)),
				text
			).toEqual([]);
		}
	});

	it('ends the bars above the band, and the band above the axis', () => {
		const last = Math.max(...groups.map(({ y }) => y));
		expect(last + r).toBeLessThanOrEqual(band?.rule ?? 0);
		expect((band?.top ?? 0) + (band?.height ?? 0)).toBeLessThan(plot.yRange[0]);
	});
});
