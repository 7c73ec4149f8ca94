import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { loadStateLines } from '../../tables/states-12mo-table';
import { loadTables } from '../../tables/tables';
import type { Tables } from '../../tables/table-types';
import { boxOf } from '$lib/chart/box';
import { textWidth } from '$lib/chart/wrap';
import { countsLabels } from './counts-labels';
import { findLabels } from './find-labels';
import { layoutOf } from './states-layout';
import type { Place, Words } from './place';
import { keyframeOf, type StatesState } from './states-keyframes';
import { ratesLabels } from './rates-labels';
import { chosen } from '../../../../tests/support/chosen-state';

const tables = loadTables();
const lines = loadStateLines();
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

/** A drawing of this size, as its layers see it. */
function drawn(data: Tables, state: StatesState, size: (typeof SIZES)[number]) {
	const box = boxOf(size);
	const keyframe = keyframeOf(data, state);
	const { padding, xDomain, yDomain, pitch } = layoutOf(data, keyframe, box);
	const xRange: [number, number] = [padding.left, box.width - padding.right];
	const yRange: [number, number] = [box.height - padding.bottom, padding.top];
	const k: Place = {
		...box,
		xRange,
		yRange,
		xScale: scaleLinear().domain(xDomain).range(xRange),
		yScale: scaleLinear().domain(yDomain).range(yRange)
	};
	if (state === 'rates') return { k, words: ratesLabels(data, k, pitch) };
	return { k, words: state === 'find' ? findLabels(data, k, 1) : countsLabels(data, k, keyframe) };
}

/** The box of a label. Characters are a little narrower than the layout allows for. */
function placeOf({ x, y, text, struck = '', anchor = 'start', size = 13 }: Words) {
	const width = textWidth(text + struck, size) * 0.92;
	const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

function faults({ k, words }: { k: Place; words: readonly Words[] }): string[] {
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
			expect(faults(drawn(tables, state, size))).toEqual([]);
		}
	);

	it('keeps the labels of every chosen state inside the drawing and apart from each other', () => {
		for (const chosen of lines) {
			const data = { ...tables, states: { ...tables.states, chosen } };
			expect(faults(drawn(data, 'find', size)), chosen.code).toEqual([]);
		}
	});

	it('has no label smaller than 12', () => {
		for (const state of ['rates', 'west-virginia', 'since', 'find'] as const) {
			for (const { size: px = 13 } of drawn(tables, state, size).words) {
				expect(px).toBeGreaterThanOrEqual(12);
			}
		}
	});
});

const said = (state: StatesState, size = SIZES[6] ?? { width: 700, height: 480 }, data = tables) =>
	drawn(data, state, size).words.map(({ text, struck = '' }) => text + struck);

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
		const struck = drawn(tables, 'west-virginia', { width: 700, height: 480 }).words.flatMap(
			(words) => words.struck ?? []
		);
		expect(struck).toEqual(['more than 1,300']);
	});

	it('shows how far the line has fallen, and the counts of a newer release', () => {
		// 1 - 490 ÷ 1,291 is 0.6204.
		for (const size of SIZES) {
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
