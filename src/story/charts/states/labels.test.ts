import { describe, expect, it } from 'vitest';
import { loadTables } from '../../tables/tables';
import type { Tables } from '../../tables/table-types';
import { boxOf } from '$lib/chart/box';
import { textWidth } from '$lib/chart/wrap';
import {
	pitchOf,
	placeAnnotations,
	type Annotation,
	type Point,
	type Rect
} from '$lib/chart/place-annotations';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { plotOf, type Plot } from '$lib/chart/plot';
import { countsAnnotations, countsObstacles } from './counts-annotations';
import { findAnnotations, findNotes, NOTES } from './find-annotations';
import { layoutOf } from './states-layout';
import { keyframeOf, type StatesState } from './states-keyframes';
import { ratesLabels } from './rates-labels';
import {
	chosen,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const choices = everyChoice();
const SIZES = [
	{ width: 288, height: 95 },
	{ width: 288, height: 124 },
	{ width: 288, height: 163 },
	{ width: 288, height: 280 },
	{ width: 355, height: 257 },
	{ width: 416, height: 180 },
	{ width: 700, height: 480 },
	{ width: 1100, height: 800 }
];

/** The labels of a chart of this size, and the plot that they are in. */
function drawn(data: Tables, state: StatesState, size: (typeof SIZES)[number]) {
	const box = boxOf(size);
	const keyframe = keyframeOf(data, state);
	const layout = layoutOf(data, keyframe, box);
	const k = plotOf(layout, box);
	if (state === 'rates') return { k, words: ratesLabels(data, k, layout.pitch) };
	const edges = { left: 0, right: k.width - 1, top: 1, bottom: k.yRange[0] + 8 };
	if (state !== 'find') {
		const annotations = countsAnnotations(data, keyframe, k);
		return { k, words: placed(annotations, edges, countsObstacles(data, k)) };
	}
	const words = placed(findAnnotations(data, k, 1), { ...edges, left: k.xRange[0], top: NOTES });
	return { k, words: [...findNotes(data, k, 1), ...words] };
}

/** The lines of annotations in their places. */
const placed = (
	annotations: Annotation[],
	edges: Rect,
	obstacles: Point[][] = []
): PlacedLabel[] => {
	const placements = placeAnnotations(annotations, edges, obstacles);
	return annotations.flatMap(({ id, x, y, size }) => {
		const { lines = [], dx = 0, dy = 0, anchor } = placements.get(id) ?? {};
		return lines.map(({ text, struck = '', ...look }, i) => ({
			size,
			...look,
			text: text + struck,
			anchor,
			x: x + dx,
			y: y + dy + i * pitchOf(size)
		}));
	});
};

/** The box of a label. */
function placeOf({ x, y, text, anchor = 'start', size = 13, bold = false }: PlacedLabel) {
	const width = textWidth(text, size, bold);
	const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

function faults({ k, words }: { k: Plot; words: readonly PlacedLabel[] }): string[] {
	const seen = words.filter(({ opacity = 1 }) => opacity > 0).map(placeOf);
	const outside = seen
		.filter(
			({ left, right, top, bottom }) =>
				left < -0.5 || right > k.width + 0.5 || top < -0.5 || bottom > k.height + 0.5
		)
		.map(({ text }) => `outside: ${text}`);
	const over = seen.flatMap((a, i) =>
		seen
			.slice(0, i)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} over ${b.text}`)
	);
	return [...outside, ...over];
}

describe.each(SIZES)('in $width by $height px', (size) => {
	it.each(['rates', 'west-virginia', 'since'] as const)(
		'keeps the labels of %s inside the drawing and apart from each other',
		(state) => {
			// The charts of counts are never lower than on a phone.
			if (size.height < 140 && state !== 'rates') return;
			expect(faults(drawn(current, state, size))).toEqual([]);
		}
	);

	it('keeps the labels of every chosen state inside the drawing and apart from each other', () => {
		for (const { code, data } of choices) {
			expect(faults(drawn(data, 'find', size)), code).toEqual([]);
		}
	});

	it('has no label smaller than 12', () => {
		for (const state of ['rates', 'west-virginia', 'since', 'find'] as const) {
			for (const { size: px = 13 } of drawn(current, state, size).words) {
				expect(px).toBeGreaterThanOrEqual(12);
			}
		}
	});
});

const said = (state: StatesState, size = SIZES[6] ?? { width: 700, height: 480 }, data = tables) =>
	drawn(data, state, size).words.map(({ text }) => text);

describe('labels', () => {
	it('names the highest state, the country, the District of Columbia and what is not published', () => {
		for (const size of SIZES) {
			const words = said('rates', size).join('; ');
			expect(words).toContain('West Virginia 66.6');
			expect(words).toContain('United States 21.3');
			expect(words).toContain('North Dakota: not published');
			if (size.height < 140) continue;
			expect(words).toContain('West Virginia 66.6; highest of any state');
			expect(words).toMatch(/(District of Columbia|D\.C\.) 49\.3/);
		}
		expect(said('rates')).toContain('not a state');
		expect(said('rates')).toContain('counted where the death happened');
	});

	it('shows the published figure beside both counts of CDC, with speaker and date', () => {
		const words = said('west-virginia');
		expect(words).toContain('as published: more than 1,300');
		expect(words).toContain('CNN wire story, February 2023; not found in CDC’s data');
		expect(words).toEqual(expect.arrayContaining(['1,185 predicted', '1,143 reported']));
		expect(words.join(' ')).toMatch(/1,263 reported, 1,291 predicted.*Apr 2021/);
		for (const size of SIZES) {
			const all = said('west-virginia', size).join(' ');
			for (const figure of ['1,300', '1,143', '1,185', 'CNN wire story', '2023']) {
				expect(all).toContain(figure);
			}
		}
	});

	it('strikes through the published count and nothing else', () => {
		const keyframe = keyframeOf(tables, 'west-virginia');
		const box = boxOf({ width: 700, height: 480 });
		const plot = plotOf(layoutOf(tables, keyframe, box), box);
		const struck = countsAnnotations(tables, keyframe, plot).flatMap(({ texts }) =>
			(texts[0] ?? []).flatMap((line) => line.struck ?? [])
		);
		expect(struck).toEqual(['more than 1,300']);
	});

	it('shows how far the line has fallen, and the counts of a newer release', () => {
		// 1 - 490 ÷ 1,291 is 0.6204.
		for (const size of SIZES) {
			if (size.height < 140) continue;
			const words = said('since', size).join('; ');
			expect(words).toContain('62 % lower');
			expect(words).toMatch(/454 to 490; Aug 2025; 434 to 453; Jan 2026, new/);
		}
	});

	it('shows the name of each line and the formula of the rates', () => {
		expect(said('find')).toEqual(
			expect.arrayContaining(['West Virginia', '25.7 to 27.7', 'United States', '11.3 to 11.9'])
		);
		expect(said('find')[0]).toMatch(/derived: .*deaths in 12 months ÷ residents × 100,000/);
	});

	it('explains the rings of Louisiana as years, and the gaps of North Dakota', () => {
		const louisiana = said('find', undefined, chosen('LA'));
		expect(louisiana).toEqual(expect.arrayContaining(['Louisiana', '14.0', '2024']));
		expect(louisiana.join(' ')).toContain('never joined');
		expect(said('find', undefined, chosen('ND')).join(' ')).toContain(
			'too few certificates name a drug'
		);
	});
});
