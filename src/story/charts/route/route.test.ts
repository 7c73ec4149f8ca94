import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import type { Tables } from '../../tables/table-types';
import { loadTables } from '../../tables/tables';
import { between } from '$lib/motion/keyframe';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { plotOf } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { linesOf } from './lines';
import { route } from './route-chart';
import {
	courseOf,
	layoutOf,
	metricsOf,
	sharedTrack,
	shown,
	states,
	type RouteKeyframe,
	type RouteState
} from './route';
import { routeDescription } from './route-description';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const both = ['before', 'after'] as const satisfies readonly RouteState[];

/** The text of a keyframe in a plot of this size in pixels, with the margins of the chart. */
function words(
	data: Tables,
	keyframe: RouteKeyframe,
	width: number,
	height: number
): PlacedLabel[] {
	const box = boxOf({ width, height });
	const { station } = metricsOf(box);
	const padding = { top: 45, right: station + 2, bottom: box.height - 195, left: station + 2 };
	const layout = { xDomain: [0, 1], yDomain: [1, 0], padding, by: 'x' } satisfies Layout;
	return linesOf(data, keyframe, plotOf(layout, box));
}

/** The bounding box of a line of text. */
function boxAround({ text, x, y, size = 13, bold, anchor = 'start' }: PlacedLabel) {
	const width = textWidth(text, size, bold);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

describe('a track that fentanyl and precursors share', () => {
	it('is as wide as any other line, with a gap in the middle', () => {
		const { width, off } = sharedTrack(states.before, 8);
		expect(off + width / 2).toBeCloseTo(4);
		expect(off - width / 2).toBeGreaterThan(0.5);
	});

	it('is one line once only precursors travel', () => {
		expect(sharedTrack(states.after, 8)).toEqual({ width: 8, off: 0 });
	});
});

describe('route legs', () => {
	it('gives each leg a drawn course, none of them twice in a period', () => {
		for (const period of both) {
			const courses = current.route.filter((leg) => leg.period === period).map(courseOf);
			expect(new Set(courses).size, period).toBe(courses.length);
		}
	});

	it('names a leg that leads to a place that is not drawn', () => {
		const [leg] = tables.route;
		if (!leg) throw new Error('no legs');
		expect(() => courseOf({ ...leg, to: 'Sellers based in Canada' })).toThrow(
			/no course on the chart leads from Sellers based in China to Sellers based in Canada/
		);
	});

	it('lists a source for each leg, and names actors and no nation', () => {
		const sources = loadSources();
		for (const { from, to, source } of current.route) {
			expect(Object.keys(sources)).toContain(source);
			expect(from).toMatch(/ based in (China|India|Mexico)$/);
			expect(to).toMatch(/ based in Mexico$|^United States$/);
		}
	});
});

describe('route table', () => {
	it.each(both)('has every leg in %s with what travels and its source, and no amount', (state) => {
		const { columns, rows } = route.rows(tables, state);
		const legs = tables.route.filter(({ period }) => period === state);
		const column = (key: string) => {
			const at = columns.findIndex((each) => each.key === key);
			return rows.map((row) => row[at]);
		};
		expect(column('carries')).toEqual(legs.map(({ carries }) => carries));
		expect(column('source')).toEqual(legs.map(({ source }) => source));
		expect(column('amount')).toEqual(legs.map(() => null));
		expect(columns.find(({ key }) => key === 'amount')?.blank).toBe('nobody knows');
	});

	it('leaves the way blank for a leg without a named station', () => {
		const { columns, rows } = route.rows(tables, 'after');
		const via = columns.findIndex(({ key }) => key === 'via');
		expect(rows.map((row) => row[via])).toEqual([
			'mail and parcels',
			null,
			null,
			'U.S. ports of entry'
		]);
	});
});

describe('route data points', () => {
	it.each(both)('covers every leg in %s, from left to right', (state) => {
		const dataPoints = route.dataPoints(tables, state);
		expect(dataPoints).toHaveLength(tables.route.filter(({ period }) => period === state).length);
		const places = dataPoints.map(({ x }) => x);
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
		for (const { lines } of dataPoints) expect(lines.at(-1)).toBe('amount: nobody knows');
	});

	it('gives who passes what on to whom, and by which way', () => {
		expect(route.dataPoints(tables, 'after').at(-1)).toEqual({
			x: 0.86,
			y: states.after.main,
			label: 'Groups based in Mexico to United States',
			lines: [
				'finished fentanyl, by way of U.S. ports of entry',
				'Chiefly Sinaloa and Jalisco New Generation',
				'amount: nobody knows'
			]
		});
	});
});

it('states in the data point of the mail leg that it largely ended', () => {
	const ended = route
		.dataPoints(tables, 'after')
		.filter(({ lines }) => lines.includes('largely ended'));
	expect(ended.map(({ label }) => label)).toEqual([
		'Companies and brokers based in China to United States'
	]);
});

describe('shown', () => {
	it('keeps unchanged text still', () => {
		expect(shown('fentanyl', 'fentanyl', 0.5)).toEqual([{ text: 'fentanyl', opacity: 1 }]);
	});

	it('fades old text out before new text fades in', () => {
		for (const way of [0, 0.2, 0.5, 0.8, 1]) {
			expect(shown('Sellers', 'Brokers', way).length, String(way)).toBeLessThanOrEqual(1);
		}
		expect(shown('Sellers', 'Brokers', 0)).toEqual([{ text: 'Sellers', opacity: 1 }]);
		expect(shown('Sellers', 'Brokers', 1)).toEqual([{ text: 'Brokers', opacity: 1 }]);
	});
});

const sizes = [
	[288, 280],
	[355, 275],
	[416, 201],
	[700, 480],
	[1101, 836]
] as const;
const drawn = both.flatMap((state) => sizes.map(([width, height]) => ({ state, width, height })));

describe.each(drawn)('the text in $state on $width by $height px', ({ state, width, height }) => {
	const lines = words(current, states[state], width, height);
	const said = lines.map(({ text }) => text).join(' ');

	it('is legible and inside the width', () => {
		for (const line of lines) {
			const { left, right } = boxAround(line);
			expect(line.size, line.text).toBeGreaterThanOrEqual(12);
			expect(left, line.text).toBeGreaterThanOrEqual(0);
			expect(right, line.text).toBeLessThanOrEqual(boxOf({ width, height }).width);
		}
	});

	it('does not overlap', () => {
		const boxes = lines.map((line) => ({ ...boxAround(line), text: line.text }));
		for (const [i, a] of boxes.entries()) {
			for (const b of boxes.slice(i + 1)) {
				const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('names all stations and says that the widths mean nothing', () => {
		const names = [
			state === 'before' ? 'Sellers based in China' : 'Companies and brokers based in China',
			'Groups based in Mexico',
			'U.S. ports of entry',
			'Mail and parcels',
			'United States',
			'Equal widths: nobody knows the amounts'
		];
		for (const name of names) expect(said).toContain(name);
	});

	it('uses the accent only for what travels', () => {
		const accent = lines.filter(({ tone }) => tone === 'accent').map(({ text }) => text);
		expect(accent.join(' ').replaceAll(/fentanyl|and|precursors|\s/g, '')).toBe('');
		expect(accent.length).toBeGreaterThan(2);
	});
});

const ends = sizes.map(([width, height]) => ({ width, height }));

describe.each([...ends, { width: 288, height: 164 }])(
	'the ends in $width by $height px',
	({ width, height }) => {
		const box = boxOf({ width, height });
		const lines = linesOf(current, states.ends, plotOf(layoutOf(box), box));
		const boxes = lines.map((line) => ({ ...boxAround(line), text: line.text }));
		const said = lines.map(({ text }) => text).join(' ');

		it('have legible text inside the drawing that does not overlap', () => {
			for (const [i, a] of boxes.entries()) {
				expect(lines[i]?.size, a.text).toBeGreaterThanOrEqual(12);
				expect(a.left, a.text).toBeGreaterThanOrEqual(0);
				expect(a.right, a.text).toBeLessThanOrEqual(box.width);
				expect(a.bottom, a.text).toBeLessThanOrEqual(box.height);
				for (const b of boxes.slice(i + 1)) {
					const apart =
						a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
					expect(apart, `${a.text} / ${b.text}`).toBe(true);
				}
			}
		});

		it('name who speaks of each, and nothing between them', () => {
			for (const words of ['A lawful trade', 'Cefic', 'Demand', 'Chinese', 'government', 'Luckey'])
				expect(said).toContain(words);
			expect(said).not.toMatch(/Mexico|precursors(?! have)|Equal widths/);
		});
	}
);

describe('the statements about the ends', () => {
	it('are listed, described and picked, each with its speaker and a known source', () => {
		const { columns, rows } = route.rows(tables, 'ends');
		const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
		expect(column('end')).toEqual(['start', 'finish', 'both']);
		for (const source of column('source')) expect(loadSources()).toHaveProperty(String(source));
		const said = routeDescription.describe(tables, 'ends');
		for (const who of column('who')) expect(said).toContain(who);
		expect(route.dataPoints(tables, 'ends').map(({ label }) => label)).toEqual([
			'A lawful trade',
			'Both ends',
			'Demand'
		]);
	});

	it('leave the other states as they were', () => {
		for (const state of both) {
			const titles = current.routeEnds.map(({ title }) => title);
			const drawn = words(current, states[state], 700, 480).map(({ text }) => text);
			expect(drawn.filter((text) => titles.includes(text))).toEqual([]);
		}
	});
});

describe('the change after 2019', () => {
	const said = (keyframe: RouteKeyframe) =>
		words(tables, keyframe, 355, 275).map(({ text }) => text);

	it('ends the mail leg, adds India, and names the groups', () => {
		expect(said(states.before)).not.toContain('largely ended');
		expect(said(states.before)).not.toContain('Sellers based in India');
		expect(said(states.after)).toContain('largely ended');
		expect(said(states.after)).toContain('Sellers based in India');
		expect(said(states.after).join(' ')).toContain('Sinaloa and Jalisco New Generation');
	});

	it('shows halfway only the text that both periods share', () => {
		const half = said(between(states.before, states.after)(0.5) as RouteKeyframe);
		expect(half).toContain('Mail and parcels');
		expect(half).not.toContain('Sellers based in China');
		expect(half).not.toContain('largely ended');
	});

	it('is described, with the meaning of the lines', () => {
		const before = routeDescription.describe(tables, 'before');
		const after = routeDescription.describe(tables, 'after');
		expect(before).toContain(
			'From sellers based in China to the United States, by way of mail and parcels: finished fentanyl'
		);
		expect(before).not.toContain('hollow');
		expect(after).toContain(
			'From companies and brokers based in China to groups based in Mexico: precursors'
		);
		expect(after).toContain('mail and parcels: finished fentanyl, which largely ended.');
		expect(after).toContain('a way that largely ended is hollow');
		for (const text of [before, after]) expect(text).toContain('nobody knows the amounts');
	});
});
