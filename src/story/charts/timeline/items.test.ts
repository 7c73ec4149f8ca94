import { describe, expect, it } from 'vitest';
import { loadTables } from '../../tables/tables';
import { boxOf } from '$lib/chart/box';
import { textWidth } from '$lib/chart/wrap';
import { upperOf } from './timeline-layout';
import { positionsOf } from './views';

const tables = loadTables();
const sizes = [
	{ width: 288, height: 152 },
	{ width: 288, height: 190 },
	{ width: 288, height: 280 },
	{ width: 358, height: 250 },
	{ width: 700, height: 480 },
	{ width: 1100, height: 800 }
];
const lists = ['asks', 'levers', 'explanations'] as const;
const cases = lists.flatMap((state) => sizes.map((size) => ({ state, ...size })));

describe.each(cases)('the list of $state in $width by $height px', ({ state, width, height }) => {
	const box = boxOf({ width, height });
	const { items } = upperOf(tables, state, box);
	const positions = positionsOf(tables, state);
	const titles = items.lines.filter(({ kind }) => kind === 'title');

	it('has every title once, each with the same kinds of text', () => {
		expect(titles.map(({ text }) => text)).toEqual(positions.map(({ title }) => title));
		for (const kind of ['about', 'who'] as const) {
			const words = items.lines.filter((line) => line.kind === kind);
			const whole = words.map(({ text }) => text).join(' ');
			if (words.length === 0) continue;
			const drawn = positions.filter((each) =>
				kind === 'about'
					? whole.includes(each.about)
					: whole.includes(each.who) || whole.includes(each.whoShort)
			);
			expect(drawn).toHaveLength(positions.length);
		}
	});

	it('names who argues, unless the subtitle says who asks and room is short', () => {
		const who = items.lines.filter(({ kind }) => kind === 'who');
		if (state !== 'asks' || height > 220) expect(who).not.toEqual([]);
	});

	it('gives all positions the same type size and the same room', () => {
		const tops = titles.map(({ y }) => y);
		const steps = [...new Set(tops)].slice(1).map((y, i) => y - ([...new Set(tops)][i] ?? 0));
		for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN);
		expect(items.size).toBeGreaterThanOrEqual(12);
	});

	it('stays inside the drawing, without lines on each other', () => {
		const bottom = state === 'levers' ? box.height : box.height - 26;
		for (const { text, x, y, kind } of items.lines) {
			expect(y, text).toBeGreaterThan(items.size * 0.7);
			expect(y, text).toBeLessThanOrEqual(bottom);
			if (kind !== 'title') {
				expect(x + textWidth(text, items.size), text).toBeLessThanOrEqual(box.width + 0.01);
			}
		}
		const places = items.lines.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
		expect(new Set(places).size).toBe(places.length);
	});
});

it('puts explanations side by side, two by two on a phone, and asks one below the other', () => {
	const columns = (state: (typeof lists)[number], width: number, height: number) =>
		new Set(
			upperOf(tables, state, boxOf({ width, height }))
				.items.lines.filter(({ kind }) => kind === 'title')
				.map(({ x }) => x)
		).size;
	expect(columns('explanations', 760, 560)).toBe(4);
	expect(columns('explanations', 358, 250)).toBe(2);
	expect(columns('asks', 760, 560)).toBe(1);
	expect(columns('levers', 358, 250)).toBe(1);
});
