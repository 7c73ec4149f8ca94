import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { lastMonth } from '../../tables/series';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { between } from '$lib/motion/keyframe';
import { boxOf } from '$lib/chart/box';
import { layoutOf, mostOf, upperOf } from './timeline-layout';
import { allStates, eventsOf, keyframeOf, states, type TimelineKeyframe } from './views';

const tables = loadTables();
const phone = boxOf({ width: 358, height: 250 });
const boxes = [
	boxOf({ width: 288, height: 152 }),
	boxOf({ width: 288, height: 190 }),
	phone,
	boxOf({ width: 760, height: 560 })
];

describe('timeline keyframes', () => {
	it('contains the same numbers in every state, with only its own view switched on', () => {
		const keys = Object.values(states).map((keyframe) => Object.keys(keyframe).sort().join(' '));
		expect(new Set(keys).size).toBe(1);
		for (const state of allStates) {
			expect(allStates.filter((view) => keyframeOf(tables, state)[view] === 1)).toEqual([state]);
		}
	});

	it('shows all events of a state, and the newest month and event if it is open-ended', () => {
		for (const state of allStates) {
			const { x0, x1 } = keyframeOf(tables, state);
			expect(x1).toBeGreaterThan(x0);
			for (const { from, to } of eventsOf(tables, state)) {
				expect(from).toBeGreaterThan(x0);
				expect(to).toBeLessThan(x1);
			}
		}
		const { x1 } = keyframeOf(tables, 'climb');
		expect(x1).toBeGreaterThan(lastMonth(tables.deaths.synthetic_opioids));
		expect(keyframeOf(fixtureTables, 'climb').x1).toBe(parseMonth('2026-03'));
	});

	it('leaves the line out only for the lists and for the lanes of chemicals', () => {
		expect(allStates.filter((state) => keyframeOf(tables, state).line === 0)).toEqual([
			'substitutes',
			'asks',
			'levers'
		]);
	});
});

describe('the line of deaths', () => {
	const edge = (keyframe: TimelineKeyframe, box = phone) => {
		const [low, high] = layoutOf(tables, keyframe, box).yDomain;
		return { low, height: ((box.height - 26) * mostOf(tables)) / (high - low) };
	};

	it('begins at zero and has room in every state that draws it, at every size', () => {
		for (const box of boxes) {
			for (const state of allStates) {
				const { low, height } = edge(keyframeOf(tables, state), box);
				expect(low).toBe(0);
				if (keyframeOf(tables, state).line) {
					expect(height, `${state} in ${box.height}`).toBeGreaterThanOrEqual(16);
				}
			}
		}
	});

	it('never rises above its upper edge', () => {
		const { predicted } = tables.deaths.synthetic_opioids;
		expect(Math.max(...predicted.map((deaths) => deaths ?? 0))).toBeLessThanOrEqual(mostOf(tables));
		expect(mostOf(fixtureTables)).toBe(80_000);
	});

	it('has a height between those of two states while it moves from one to the other', () => {
		for (const [from, to] of [
			['letters', 'asks'],
			['levers', 'trip'],
			['control', 'explanations'],
			['controls', 'climb']
		] as const) {
			const [a, b] = [keyframeOf(tables, from), keyframeOf(tables, to)];
			const middle = edge(between(a, b)(0.5) as TimelineKeyframe).height;
			const ends = [edge(a).height, edge(b).height];
			expect(middle).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
			expect(middle).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
		}
	});
});

describe('upperOf', () => {
	it('ends above the text over the scale', () => {
		for (const box of boxes) {
			for (const state of allStates) {
				const { items, lanes, height, down } = upperOf(tables, state, box);
				if (keyframeOf(tables, state).line && !down) {
					expect(height).toBeGreaterThanOrEqual(items.height + lanes.height + 20 - 0.01);
				}
			}
		}
	});

	it('puts events on the axis in the asks, and below the explanations if a phone has no room', () => {
		expect(upperOf(tables, 'asks', phone).down).toBe(true);
		expect(upperOf(tables, 'letters', phone).down).toBe(false);
		expect(boxes.map((box) => upperOf(tables, 'explanations', box).down)).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});

it('picks data points downwards in a list without the line, otherwise along the axis', () => {
	const by = allStates.filter(
		(state) => layoutOf(tables, keyframeOf(tables, state), phone).by === 'y'
	);
	expect(by).toEqual(['asks', 'levers']);
});
