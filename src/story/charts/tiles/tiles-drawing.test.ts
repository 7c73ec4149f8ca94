import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { DrawingSize, Size } from '$lib/chart/chart-types';
import { ASCENT, DESCENT, lineWidth, pitchOf } from '$lib/chart/place-annotations';
import { textWidth } from '$lib/chart/wrap';
import { sizeOf } from '$lib/drawing/content';
import type { Drawing, LineMark, Mark } from '$lib/drawing/drawing-types';
import { numbersOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { classKey, sizeClassOf } from '$lib/drawing/size-class';
import { resolvedIn } from '$lib/drawing/resolved-in';
import {
	chosen,
	chosenTogether,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';
import type { Tables } from '../../tables/table-types';
import { chosenRates, comparedRates } from './chosen-values';
import { tilePlaces } from './tile-map';
import { drawTiles } from './tiles-drawing';
import { tiles } from './tiles-chart';
import type { TilesState } from './tiles-states';

const STATES = ['lines', 'change'] as const;

/** Phones, embeds, desktops and a large screen. */
const SHOWN: readonly Size[] = [
	[288, 320],
	[296, 349],
	[340, 400],
	[358, 390],
	[440, 400],
	[520, 354],
	[600, 420],
	[658, 400],
	[760, 560],
	[1000, 640]
].map(([width = 0, height = 0]) => ({ width, height }));

/** On slides: of 1024 by 768 pixels, of 1280 by 720 and 1920 by 1080, and of a low window. */
const ON_SLIDES: readonly DrawingSize[] = [
	[612, 482, 1.69],
	[818, 452, 1.69],
	[1227, 678, 2.54],
	[600, 300, 1.2]
].map(([width = 0, height = 0, scale = 0]) => ({ width, height, scale }));

/** Sizes between them, spread over all widths and heights. */
const BETWEEN: readonly Size[] = Array.from({ length: 80 }, (_, i) => ({
	width: 288 + ((i * 307) % 813),
	height: 230 + ((i * 211) % 571)
}));

/** No choice, states with a line, with gaps, with few deaths, and with yearly counts only. */
const CHOICES: readonly [code: string, data: Tables][] = [
	['none', tables],
	...['OH', 'WV', 'DC', 'WY', 'LA'].map((code): [string, Tables] => [code, chosen(code)]),
	['OH,WV', chosenTogether('OH', 'WV')],
	['LA,NC,DC', chosenTogether('LA', 'NC', 'DC')]
];

const all = everyChoice();

const draw = (data: Tables, state: TilesState, size: DrawingSize): Drawing =>
	drawTiles(data, state, sizeClassOf(boxOf(size), tiles.sizes));

const resolvedOf = (data: Tables, state: TilesState, size: DrawingSize): ResolvedDrawing =>
	resolvedIn(draw(data, state, size), size);

const marksOf = ({ layers }: ResolvedDrawing): Mark[] => LAYERS.flatMap((layer) => layers[layer]);

/** A text with the box that it fills. */
interface Text {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	size: number;
}

function textsIn({ layers, drawing, place }: ResolvedDrawing): Text[] {
	return LAYERS.flatMap((layer) => layers[layer]).flatMap((mark): Text[] => {
		if (mark.type !== 'text' && mark.type !== 'texts') return [];
		const numbers = numbersOf(mark, drawing, place);
		const one = mark.type === 'text';
		const size = one ? sizeOf(mark, place.small) : Number(mark.style['font-size']);
		const lines = one ? mark.lines : [];
		const texts = one ? [lines.map(({ text }) => text).join(' ')] : mark.texts;
		return texts.map((text, i) => {
			const width = one
				? Math.max(...lines.map((line) => lineWidth(line, line.size ?? size)))
				: textWidth(text, size, mark.style['font-weight'] !== undefined);
			const anchor = one ? mark.anchor : mark.style['text-anchor'];
			const left =
				(numbers[2 * i] ?? NaN) - width * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
			const y = numbers[2 * i + 1] ?? NaN;
			const below = one ? (lines.length - 1) * pitchOf(size) : 0;
			const [top, bottom] = [y - size * ASCENT, y + below + size * DESCENT];
			return { text, left, right: left + width, top, bottom, size };
		});
	});
}

const overlap = (a: Text, b: Text) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with a drawing. */
function faultsOf(resolved: ResolvedDrawing): string[] {
	const { layers, drawing, place } = resolved;
	const texts = textsIn(resolved);
	const keys = LAYERS.flatMap((layer) => layers[layer].map(({ key }) => `${layer} ${key}`));
	return [
		...keys.filter((key, i) => keys.indexOf(key) < i).map((key) => `${key} is there twice`),
		...marksOf(resolved)
			.filter((mark) => !numbersOf(mark, drawing, place).every(Number.isFinite))
			.map(({ key }) => `${key} is nowhere`),
		...texts
			.filter(
				({ left, right, top, bottom }) =>
					left < -1 || top < -1 || right > place.width + 1 || bottom > place.height + 1
			)
			.map(({ text }) => `“${text}” is cut off`),
		...texts.flatMap((a, i) =>
			texts
				.slice(0, i)
				.filter((b) => overlap(a, b))
				.map((b) => `“${a.text}” is over “${b.text}”`)
		)
	];
}

describe.each(STATES)('the drawing of the state %s', (state) => {
	it.each(CHOICES)('is faultless in the sizes of views: %s', (_, data) => {
		for (const size of [...SHOWN, ...ON_SLIDES]) {
			expect(faultsOf(resolvedOf(data, state, size)), `${size.width}x${size.height}`).toEqual([]);
		}
	});

	it.each(BETWEEN)('is faultless in $width by $height px', (size) => {
		const { code, data } = all[(size.width + size.height) % all.length] ?? {
			code: '',
			data: tables
		};
		expect(faultsOf(resolvedOf(data, state, size)), code).toEqual([]);
	});

	it('is that of the smallest box of its size class', () => {
		for (const size of SHOWN) {
			const box = boxOf(size);
			const smallest = sizeClassOf(box, tiles.sizes);
			const again = sizeClassOf({ ...box, ...smallest }, tiles.sizes);
			expect(classKey(again)).toBe(classKey(smallest));
			expect(drawTiles(tables, state, again)).toEqual(draw(tables, state, size));
		}
	});

	it.each(CHOICES)('is plain data: %s', (_, data) => {
		const drawing = draw(data, state, { width: 760, height: 560 });
		expect(JSON.parse(JSON.stringify(drawing))).toStrictEqual(drawing);
	});
});

it('has no tick that moves from one unit to the other', () => {
	const ticksOf = (state: TilesState) =>
		resolvedOf(tables, state, { width: 358, height: 390 })
			.layers.back.map(({ key }) => key)
			.filter((key) => key.startsWith('y '));
	const [rates, index] = [ticksOf('lines'), ticksOf('change')];
	expect([rates.length, index.length]).toEqual([4, 6]);
	expect(rates.filter((key) => index.includes(key))).toEqual([]);
});

it.each(ON_SLIDES.slice(0, 3))(
	'has room for the large drawing on a slide of $width by $height px',
	({ width, height, scale = 1 }) => {
		// The title of two states may have a third line.
		for (const size of [height, height - 42]) {
			const { place } = resolvedOf(chosen('OH'), 'lines', { width, height: size, scale });
			const [, top, , bottom] = place.plots[0]?.edges ?? [0, 0, 0, 0];
			expect((bottom - top) * scale).toBeGreaterThan(80);
		}
	}
);

describe('the labels of the chosen state', () => {
	const LARGE = { width: 1100, height: 800 };
	const textsOf = (data: Tables, state: TilesState = 'lines', size: Size = LARGE) =>
		textsIn(resolvedOf(data, state, size));
	const labelsOf = (...from: Parameters<typeof textsOf>) =>
		textsOf(...from).map(({ text }) => text);

	it('name each line and give its newest value', () => {
		expect(labelsOf(tables)).toEqual(
			expect.arrayContaining(['West Virginia 25.7–27.7', 'United States 11.3–11.9'])
		);
	});

	it('give the newest year of a state that has only yearly counts', () => {
		expect(labelsOf(chosen('LA'))).toContain('Louisiana 14.0 2024');
	});

	it('name the states in a column that is too narrow for their names in one line', () => {
		expect(labelsOf(tables, 'lines', { width: 358, height: 402 })).toContain(
			'West Virginia 25.7–27.7'
		);
	});

	it.each(SHOWN)('never seem to be of a higher peak, in $width by $height px', (size) => {
		for (const { code, data } of all) {
			const [[month, rate] = []] = comparedRates(data);
			if (month === undefined || rate === undefined) continue;
			const { first, predicted } = chosenRates(data);
			const isHigher = predicted.slice(0, month - first).some((each) => (each ?? 0) > rate);
			const resolved = resolvedOf(data, 'lines', size);
			const { layers, drawing, place } = resolved;
			const dot = layers.front.find(({ key }) => key === `compared 0 ${code}`);
			const start = layers.front.filter(({ key }) => key === 'start');
			const [label] = textsIn({ ...resolved, layers: { back: [], plot: [], front: start } });
			if (!dot || !label || !isHigher) continue;
			const [x = 0] = numbersOf(dot, drawing, place);
			expect(label.right, code).toBeGreaterThan(x + 3);
		}
	});

	it('are 12 or larger', () => {
		for (const size of SHOWN) {
			for (const { size: px } of textsOf(tables, 'lines', size)) {
				expect(px).toBeGreaterThanOrEqual(12);
			}
		}
	});

	it.each(SHOWN)('stay left of the tiles of the north-east in $width by $height px', (size) => {
		for (const { code, data } of all) {
			const resolved = resolvedOf(data, 'lines', size);
			const ends = resolved.layers.front.filter(({ key }) => key === 'nation' || key === 'state');
			expect(ends, code).toHaveLength(2);
			const layers = { back: [], plot: [], front: ends };
			for (const { right } of textsIn({ ...resolved, layers })) {
				expect(right, code).toBeLessThanOrEqual((resolved.place.tiles?.width ?? 0) * 9 - 3.5);
			}
		}
	});
});

describe('a wide slide with a chosen state', () => {
	it.each(ON_SLIDES.slice(1, 3))('draws it large, in $width by $height px', (size) => {
		const resolved = resolvedOf(chosen('OH'), 'lines', size);
		const { plots, height } = resolved.place;
		const [, top = 0, , bottom = 0] = plots[0]?.edges ?? [];
		expect(bottom - top, 'the large drawing is high').toBeGreaterThan(height / 5);
		const texts = textsIn(resolved);
		for (const [i, { code }] of tilePlaces.entries()) {
			const right = texts.find(({ text }) => text === code)?.right;
			const line = plots[i + 1]?.x(resolved.drawing.grid?.x[0] ?? 0);
			expect(right, `${code} is left of its line`).toBeLessThanOrEqual(line ?? 0);
		}
	});
});

describe('the line of the chosen state', () => {
	const SIZE = { width: 760, height: 560 };

	it.each(['OH', 'WV'])('comes from the tile of %s', (code) => {
		const { drawing, place, layers } = resolvedOf(chosen(code), 'lines', SIZE);
		const line = layers.front.find(({ key }) => key === `chosen ${code}`) as LineMark;
		expect(tilePlaces[(line.away ?? 0) - 1]?.code).toBe(code);
		const [step = 0, , unit = 0, base = 0] = numbersOf(line, drawing, place, 'from');
		const tile = place.plots[line.away ?? 0];
		expect(step).toBeCloseTo((tile?.x(1) ?? 0) - (tile?.x(0) ?? 0));
		expect([base, base + unit * 75]).toEqual([tile?.y(0), expect.closeTo(tile?.y(75) ?? 0)]);
	});

	it('is not there for a state with yearly counts, which has rings', () => {
		const keys = marksOf(resolvedOf(chosen('LA'), 'lines', SIZE)).map(({ key }) => key);
		expect(keys).toContain('years LA');
		expect(keys).not.toContain('chosen LA');
	});
});

describe('the tiles', () => {
	const SIZE = { width: 762, height: 520 };
	const lines = draw(tables, 'lines', SIZE);
	const change = draw(tables, 'change', SIZE);
	const markOf = (drawing: Drawing, key: string) =>
		[...drawing.back, ...drawing.front].find((mark) => mark.key === key);
	const coordinatesOf = (drawing: Drawing, key: string) => {
		const mark = markOf(drawing, key);
		return mark && 'at' in mark ? mark.at.length / 2 : 0;
	};

	it('break their lines where nothing is published', () => {
		expect(lines.series.ND?.y).toContain(null);
		const dakota = tilePlaces.findIndex(({ code }) => code === 'ND') + 1;
		const blank = markOf(lines, 'blank months');
		expect(blank && 'plots' in blank && blank.plots).toContain(dakota);
	});

	it('have ten rings for each state with yearly counts, and no line', () => {
		expect([lines.series.LA, lines.series.PA]).toEqual([undefined, undefined]);
		expect(coordinatesOf(lines, 'tile years')).toBe(2 * 10 * 2);
	});

	it('have a column for each known change and a triangle for a rise', () => {
		const points = ['outlines', 'country ticks', 'rises'].map((key) => coordinatesOf(change, key));
		expect(points).toEqual([2 * 42, 2 * 42, 3 * 2]);
	});

	it('keep the frames that are the same in both states', () => {
		const frames = (drawing: Drawing) =>
			drawing.back.filter(({ key }) => key.startsWith('frames')).map(({ key }) => key);
		const kept = frames(lines).filter((key) => frames(change).includes(key));
		expect(kept).toHaveLength(2);
	});
});
