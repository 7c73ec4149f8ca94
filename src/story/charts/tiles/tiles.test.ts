import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { DrawingSize } from '$lib/chart/chart-types';
import { descriptionOf } from '$lib/chart/charts';
import { usStates } from '$lib/charts/tiles/us-states';
import type { Drawing, Mark } from '$lib/drawing/drawing-types';
import { pitchOf } from '$lib/drawing/place';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { cutOff, textBoxes } from '$lib/drawing/text-boxes';
import { overlap } from '$lib/chart/place-annotations';
import {
	chosen,
	chosenTogether,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';
import { STATE_CODES } from '../../tables/state-codes';
import type { Tables } from '../../tables/table-types';
import { changeFinding } from './chosen-description';
import { LOOKS } from './tile-map';
import { bySign, tilesOf } from './tiles';
import { tiles } from './tiles-chart';

/** A small phone, a phone, a desktop and a slide. */
const SIZES: readonly DrawingSize[] = [
	{ width: 288, height: 280 },
	{ width: 358, height: 420 },
	{ width: 760, height: 600 },
	{ width: 640, height: 420, scale: 1.69 }
];
const [, PHONE = { width: 0, height: 0 }] = SIZES;

const draw = (data: Tables, state: string, size: DrawingSize = PHONE): Drawing =>
	tiles.draw(data, state, sizeClassOf(boxOf(size), tiles.sizes));

const marksIn = ({ back, plot, front }: Drawing, key: RegExp): Mark[] =>
	[...back, ...plot, ...front].filter((mark) => key.test(mark.key));

describe('the map', () => {
	const textsIn = (key: RegExp) =>
		marksIn(draw(tables, 'change'), key).flatMap((mark) =>
			mark.type === 'texts'
				? mark.texts
				: mark.type === 'text'
					? mark.lines.map(({ text }) => text)
					: []
		);

	it('has a place of its own for every state', () => {
		expect(usStates.tiles.map(({ code }) => code).sort()).toEqual([...STATE_CODES].sort());
		expect(tilesOf(tables)).toHaveLength(51);
		expect(textsIn(/^codes/).sort()).toEqual([...STATE_CODES].sort());
	});

	it('says in large type that deaths fell less in the West than elsewhere', () => {
		expect(textsIn(/^fall/)).toEqual(['−26', 'percent, West', '−55', 'percent elsewhere']);
	});

	it('has the change of all states with both counts, with a sign where deaths rose', () => {
		const { fell, rose, unknown } = bySign(tables);
		expect([fell.length, rose.length, unknown.length]).toEqual([40, 2, 9]);
		expect(textsIn(/^numbers/)).toHaveLength(42);
		expect(textsIn(/^numbers rose/)).toEqual(['+6', '+4']);
		expect(textsIn(/^codes missing/)).toHaveLength(9);
	});

	it('is darker where deaths fell more, with text that can be read, in both themes', () => {
		const { most, some, least } = LOOKS;
		const lightness = [most, some, least].map(({ fill }) => wcagContrast(fill, '#000000'));
		expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
		for (const { fill, text } of [most, some, least])
			expect(wcagContrast(fill, text)).toBeGreaterThanOrEqual(7);
	});

	it('stays as it is when states are chosen, but for thick borders', () => {
		const marks = draw(chosenTogether('OH', 'CA'), 'change').front;
		const borders = marks.filter(({ key }) => /^(around|chosen)/.test(key));
		expect(borders.map(({ key }) => key)).toEqual([
			...['around OH', 'chosen OH', 'around CA', 'chosen CA']
		]);
		expect(marks.filter((mark) => !borders.includes(mark))).toEqual(draw(tables, 'change').front);
	});

	it('has tiles that can be tapped on the narrowest phone', () => {
		const size = { width: 288, height: 272 };
		const { grid } = draw(tables, 'change', size);
		const { width = 0, height = 0 } = grid ? pitchOf(grid, size) : {};
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	});
});

describe('the line', () => {
	const seriesIn = (data: Tables) => Object.keys(draw(data, 'lines').series);

	it('is that of West Virginia before all others, until a state is chosen', () => {
		const names = seriesIn(tables);
		expect(names.filter((name) => name.startsWith('rate')).sort()).toEqual([
			...['rate US', 'rate US newest', 'rate WV', 'rate WV newest']
		]);
		expect(names.filter((name) => name.startsWith('faint'))).toHaveLength(49);
		expect(seriesIn(chosen('OH')).sort()).toEqual([
			...['rate OH', 'rate OH newest', 'rate US', 'rate US newest']
		]);
	});

	it('has signs if it is not the only one, and dots for years', () => {
		const drawing = draw(chosenTogether('OH', 'WV', 'LA'), 'lines');
		expect(marksIn(drawing, /^signs WV/).length).toBeGreaterThan(9);
		expect(marksIn(drawing, /^signs OH/)).toEqual([]);
		expect(marksIn(drawing, /^years LA/)).toHaveLength(10);
	});
});

describe.each(['lines', 'change'])('the drawing of a choice in the state %s', (state) => {
	const choices = [
		...everyChoice(),
		{ code: 'OH,WV', data: chosenTogether('OH', 'WV') },
		{ code: 'LA,NC,DC', data: chosenTogether('LA', 'NC', 'DC') }
	];

	it.each(SIZES)('has no text over another or cut off, in $width by $height px', (size) => {
		for (const { code, data } of choices) {
			const resolved = resolvedIn(draw(data, state, size), size);
			const texts = textBoxes(resolved);
			const over = texts.flatMap((a, i) => texts.slice(0, i).filter((b) => overlap(a, b)));
			expect(
				[...over, ...cutOff(texts, resolved)].map(({ text }) => text),
				code
			).toEqual([]);
		}
	});
});

describe('the table', () => {
	const records = (data: Tables, state: string) => {
		const { columns, rows } = tiles.rows(data, state);
		return rows.map((row) =>
			Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null]))
		);
	};

	it('has all states and the country, at every third month', () => {
		const rows = records(tables, 'lines');
		expect(rows).toHaveLength(52);
		const of = (code: string) => rows.find((row) => row.code === code);
		expect(of('WV')).toMatchObject({ state: 'West Virginia', m2025_08: 27.7 });
		expect(of('US')).toMatchObject({ m2025_08: 11.9 });
		expect(of('LA')).toMatchObject({ m2021_12: 25.4, m2021_09: null });
		expect(rows.flatMap((row) => Object.values(row))).not.toContain(0);
	});

	it('has every change, and says which rest on few deaths or on no count', () => {
		const rows = records(tables, 'change');
		expect(rows).toHaveLength(52);
		const of = (code: string) => rows.find((row) => row.code === code);
		expect(of('AZ')).toMatchObject({ from: 1884, to: 1956, change: 3.8 });
		expect(of('SD')?.status).toContain('fewer than 50 deaths');
		expect(of('FL')).toMatchObject({ change: null, status: 'not published for both months' });
		expect(of('US')).toMatchObject({ from: 78729, to: 40528 });
	});
});

describe('the description', () => {
	it('has the fall in the West and elsewhere, and names what fell, what rose and what is unknown', () => {
		const { alt } = descriptionOf(tiles, tables, 'change');
		expect(alt).toMatch(/fell by 26 percent in the West, .* and by 55 percent elsewhere/);
		expect(alt).toMatch(
			/fell in 39 states and the District of Columbia, in 23 of the states by more than half, and rose in Alaska and Arizona/
		);
		expect(alt).toMatch(/for 9: Florida, .* and Pennsylvania/);
		expect(alt).toMatch(/United States: 49 percent fewer, 78,729 to 40,528/);
		expect(alt).not.toContain('West Virginia');
	});

	it('follows the choice', () => {
		const of = (code: string, state: string) => tiles.input?.describe(chosen(code), state);
		expect(of('OH', 'lines')?.subtitle).toBe('Ohio: deaths with synthetic opioids');
		expect(of('AZ', 'change')?.alt).toContain('A thick border marks Arizona.');
		expect(of('AZ', 'change')?.alt).toContain('Arizona: 4 percent more, 1,884 to 1,956');
		expect(of('NC', 'change')?.alt).toContain('North Carolina: no count is published');
		for (const code of STATE_CODES)
			expect(of(code, 'change')?.subtitle.length).toBeLessThanOrEqual(46);
	});

	it('answers about the change: how many fewer or more, or that no count is published', () => {
		expect(changeFinding(tables)).toBe(
			'United States: 49 percent fewer, 78,729 to 40,528. Estimated deaths involving synthetic opioids, 12 months to July 2023 and to August 2025.'
		);
		expect(changeFinding(chosen('AZ'))).toMatch(/^Arizona: 4 percent more, 1,884 to/);
		expect(changeFinding(chosen('LA'))).toMatch(
			/^Louisiana: no count is published for July 2023\./
		);
		for (const code of STATE_CODES)
			expect(changeFinding(chosen(code))).not.toMatch(/NaN|undefined|null|Infinity|\s{2}/);
	});
});
