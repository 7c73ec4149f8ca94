import { describe, expect, it } from 'vitest';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { boxOf, type Box } from '$lib/chart/box';
import { textWidth } from '$lib/chart/wrap';
import { isLow, lanesOf, sides, type Lanes } from './lanes';
import { upperOf } from './timeline-layout';
import { allStates, eventsOf, keyframeOf, type TimelineState } from './views';

const tables = loadTables();

/** From the smallest phone to a large screen, with a static chart and a phone on its side. */
const boxes: Record<string, Box> = {
	'288 by 152': boxOf({ width: 288, height: 152 }),
	'288 by 190': boxOf({ width: 288, height: 190 }),
	'288 by 280': boxOf({ width: 288, height: 280 }),
	'358 by 250': boxOf({ width: 358, height: 250 }),
	'440 by 235': boxOf({ width: 440, height: 235 }),
	'700 by 480': boxOf({ width: 700, height: 480 }),
	'1100 by 800': boxOf({ width: 1100, height: 800 })
};
const phone = boxOf({ width: 358, height: 250 });
const desk = boxOf({ width: 760, height: 560 });

const dated = allStates.filter(
	(state) => eventsOf(tables, state).length > 0 && state !== 'asks' && state !== 'substitutes'
);
const cases = dated.flatMap((state) =>
	Object.entries(boxes).map(([name, box]) => ({ state, name, box }))
);

/** The position of each label of a state, in pixels, at the final scale of the state. */
function labelsOf({ placed, size, pitch }: Lanes, state: TimelineState, box: Box) {
	const { x0, x1 } = keyframeOf(tables, state);
	const { left, right } = sides(box);
	const x = (month: number) => left + ((month - x0) / (x1 - x0)) * (box.width - left - right);
	return placed.map(({ event, away, lines, y }) => {
		const width = Math.max(...lines.map((line) => textWidth(line, size)));
		const edge = (away < 0 ? x(event.from) : x(event.to)) + away;
		return {
			id: event.id,
			left: away < 0 ? edge - width : edge,
			right: away < 0 ? edge : edge + width,
			top: y - pitch / 2,
			bottom: y + (lines.length - 0.5) * pitch,
			mark: [x(event.from) - 5, x(event.to) + 5] as const
		};
	});
}

describe.each(cases)('the lanes of $state in $name px', ({ state, box }) => {
	const { lanes, down } = upperOf(tables, state, box);
	const labels = labelsOf(lanes, state, box);

	it('has every event of the state once, with its mark inside the drawing, or none at all', () => {
		if (down && keyframeOf(tables, state).line) {
			expect(lanes.placed).toEqual([]);
			return;
		}
		expect(lanes.placed.map(({ event }) => event.id).toSorted()).toEqual(
			eventsOf(tables, state)
				.map(({ id }) => id)
				.toSorted()
		);
		for (const { mark } of labels) {
			expect(mark[0]).toBeGreaterThanOrEqual(0);
			expect(mark[1]).toBeLessThanOrEqual(box.width);
		}
	});

	it('keeps every label inside the drawing, off its mark and off other labels', () => {
		if (down) return;
		for (const { id, left, right, mark } of labels) {
			expect(left, id).toBeGreaterThanOrEqual(0);
			expect(right, id).toBeLessThanOrEqual(box.width);
			expect(left > mark[1] || right < mark[0], id).toBe(true);
		}
		const bottoms = [0, ...labels.map(({ bottom }) => bottom)];
		labels.forEach(({ id, top }, i) => {
			expect(top, id).toBeGreaterThanOrEqual((bottoms[i] ?? 0) - 0.01);
		});
		expect(bottoms.at(-1)).toBeLessThanOrEqual(lanes.height + 0.01);
	});

	it('labels every event with one of its two names, after its date', () => {
		for (const { event, when, lines } of lanes.placed) {
			const said = lines.join(' ').slice(when.length).trim();
			expect([event.short, event.brief]).toContain(said);
			expect(lines.join(' ').startsWith(when)).toBe(true);
		}
	});
});

it('labels letters by day, controls by month, and a year alone by year', () => {
	const when = (state: TimelineState, box = desk) =>
		lanesOf(fixtureTables, state, box, box.height).placed.map((placed) => placed.when);
	expect(when('letters')).toEqual(['24\u00a0Jan', '1\u00a0Feb', '3\u00a0Feb', '5–6\u00a0Feb']);
	expect(when('controls')).toContain('2022');
	expect(when('controls').at(-1)).toBe('May\u00a02019');
});

it('puts the latest event at the top if most are recent, otherwise the first', () => {
	const first = (state: TimelineState) =>
		lanesOf(fixtureTables, state, desk, 500).placed[0]?.event.id;
	expect(first('control')).toBe('pledge-2018');
	expect(first('letters')).toBe('trone-letter');
	expect(first('controls')).toBe('china-licences');
	expect(first('trip')).toBe('working-group');
});

it('names both recipients of the letter of the senators, on a phone too', () => {
	for (const box of [phone, desk]) {
		const { placed } = lanesOf(fixtureTables, 'letters', box, box.height);
		const letter = placed.find(({ event }) => event.id === 'senators-letter');
		expect(letter?.lines.join(' ')).toMatch(/14 senators to Blinken and Yellen/);
	}
});

it('draws no connector to the axis through a label on a wide screen', () => {
	for (const state of dated) {
		const labels = labelsOf(lanesOf(tables, state, desk, 534), state, desk);
		labels.forEach(({ id, mark }, i) => {
			// A year alone has no known day and no connector.
			if (mark[1] - mark[0] > 40) return;
			const thread = (mark[0] + mark[1]) / 2;
			// Estimated widths have a tenth to spare. Only the far end of a label is as far as estimated.
			const crossed = labels.slice(i + 1).filter(({ left, right }) => {
				const spare = (right - left) / 10;
				return left + spare < thread && thread < right - spare;
			});
			expect(crossed, `${state}, ${id}`).toEqual([]);
		});
	}
});

it('uses smaller type only in a low drawing', () => {
	expect([152, 190, 250].map((height) => isLow(boxOf({ width: 288, height })))).toEqual([
		true,
		true,
		false
	]);
	for (const box of Object.values(boxes)) {
		expect(lanesOf(tables, 'letters', box, 100).size).toBeGreaterThanOrEqual(12);
	}
});
