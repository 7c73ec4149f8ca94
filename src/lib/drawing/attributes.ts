import { pixels, shortest, spaced, steps } from '../chart/path';
import { tenth } from '../chart/tenth';
import { lineAttributes, sizeOf } from './content';
import { dotsPath } from './dots-path';
import type { DotsMark, Mark, Style } from './drawing-types';
import {
	backOf,
	DOT_EXTRAS,
	isScaled,
	mainSeries,
	runsOf,
	type MarkOf,
	type Numbers
} from './numbers';
import { simplify } from './simplify';

/** Sets an attribute of a mark, or of one of the elements inside it. */
export type SetAttribute = (name: string, value: string | number, child?: number) => void;

/** The element of each type of mark, and those inside it. */
export const ELEMENTS: Readonly<
	Record<Mark['type'], readonly [outer: string, ...inner: string[]]>
> = {
	line: ['path'],
	area: ['path'],
	path: ['path'],
	rect: ['path'],
	image: ['image'],
	dot: ['circle'],
	glyph: ['path'],
	// Rings with paper in them, the small ones, and discs.
	dots: ['g', 'path', 'path', 'path', 'path', 'path'],
	text: ['text'],
	texts: ['g']
};

/** What the attributes of marks take from the drawing on the page. */
export interface Surroundings {
	/** The fill of a pattern. */
	hatch: (tone: string) => string;
	/** The smallest font size. */
	small: number;
}

/** The attributes of a mark that no transition changes. */
export function setStyle(mark: Mark, set: SetAttribute, { hatch, small }: Surroundings): void {
	if (mark.type === 'dots') {
		const [ring, disc] = mark.tones;
		set('fill', 'none');
		set('stroke-linecap', 'round');
		[ring, 'paper', ring, 'paper', disc].forEach((tone, i) =>
			set('stroke', `var(--${tone})`, i + 1)
		);
		return;
	}
	if (mark.type === 'text') {
		const { anchor = 'start', rim = true, lines } = mark;
		if (anchor !== 'start') set('text-anchor', anchor);
		const attributes = lineAttributes(lines[0] ?? { text: '' }, sizeOf(mark, small));
		for (const [name, value] of Object.entries({ ...attributes, ...(rim ? RIM : {}) })) {
			set(name, value);
		}
		return;
	}
	for (const [name, value] of Object.entries(mark.style)) {
		const [, tone] = /^hatch-(.+)$/.exec(String(value)) ?? [];
		set(name, tone ? hatch(tone) : value);
	}
	if (mark.type === 'glyph') set('d', mark.d);
	if ((mark.type === 'line' || mark.type === 'area') && isScaled(mark)) {
		set('vector-effect', 'non-scaling-stroke');
	}
}

/**
 * The outline in the background colour that separates text from lines behind it. Its joins are not
 * round, which would double its size in a PDF.
 */
const RIM: Style = {
	stroke: 'var(--paper)',
	'stroke-width': 4,
	'paint-order': 'stroke'
};

/** The path of a scaled line or area in data units, which no transition changes. */
export function scaledPath(mark: Mark, drawing: MarkOf): string | undefined {
	if ((mark.type !== 'line' && mark.type !== 'area') || !isScaled(mark)) return undefined;
	const name = mainSeries(mark);
	const first = drawing.series[name]?.x ?? 0;
	const area = mark.type === 'area' ? mark : undefined;
	return runsOf(drawing, name, area?.low?.[0], area?.from)
		.map((run) => {
			const along = run.map(([x, y]): [number, number] => [x - first, y]);
			const back = area
				? backOf(run, area.low?.[0]).map(([x, , low]): [number, number] => [x - first, low])
				: [];
			return steps([...along, ...back], shortest) + (area ? 'Z' : '');
		})
		.join('');
}

/** How many points each line of a mark has, if not all are in one. */
export function lengthsOf(mark: Mark, drawing: MarkOf): readonly number[] | undefined {
	if (mark.type === 'path' && mark.breaks) {
		const ends = [...mark.breaks, mark.at.length / 2];
		return ends.map((end, i) => end - (ends[i - 1] ?? 0));
	}
	if ((mark.type !== 'line' && mark.type !== 'area') || isScaled(mark)) return undefined;
	const names = mark.type === 'line' ? mark.series : mark.high;
	const area = mark.type === 'area' ? mark : undefined;
	return names.flatMap((name, i) =>
		runsOf(drawing, name, area?.low?.[i], area?.from).map(
			(run) => run.length + (area ? backOf(run, area.low?.[i]).length : 0)
		)
	);
}

/** The attributes that follow from the numbers of a mark. @param lengths see `lengthsOf` */
export function setNumbers(
	mark: Mark,
	numbers: Numbers,
	set: SetAttribute,
	lengths?: readonly number[]
): void {
	const [a = 0, b = 0, c = 0, d = 0] = numbers;
	const setAll = (lengths: Readonly<Record<string, number>>) => {
		for (const [name, pixels] of Object.entries(lengths)) set(name, tenth(pixels));
	};
	// Leave the code for pictures out of the scripts of stories without them.
	if ((import.meta.env.SSR || STORY_HAS.images) && mark.type === 'image')
		setAll({ x: a, y: b, width: c - a, height: d - b });
	switch (mark.type) {
		case 'line':
		case 'area':
			if (isScaled(mark)) {
				const scale = [a, 0, 0, c, b, d].map((number) => Number(number.toPrecision(9)));
				set('transform', `matrix(${scale.join(' ')})`);
			} else set('d', linesPath(numbers, lengths, mark.type === 'area'));
			break;
		case 'path':
			set('d', linesPath(numbers, lengths, mark.closed));
			break;
		case 'rect':
			set('d', rectsPath(numbers, mark.radius));
			break;
		case 'dot':
			setAll({ cx: a, cy: b, r: c });
			break;
		case 'text':
		case 'glyph':
			set('transform', `translate(${tenth(a)} ${tenth(b)})`);
			break;
		case 'texts':
			for (let i = 0; i < mark.texts.length; i += 1) {
				set('x', tenth(numbers[2 * i] ?? 0), i + 1);
				set('y', tenth(numbers[2 * i + 1] ?? 0), i + 1);
			}
			break;
		case 'dots':
			setDots(mark, numbers, set);
	}
}

function linesPath(numbers: Numbers, lengths?: readonly number[], closed = false): string {
	let [path, start] = ['', 0];
	for (const length of lengths ?? [numbers.length / 2]) {
		path += steps(simplify(numbers.subarray(2 * start, 2 * (start + length))), pixels);
		if (closed && length > 0) path += 'Z';
		start += length;
	}
	return path;
}

function rectsPath(numbers: Numbers, radius: number | 'full' = 0): string {
	const text = (length: number) => pixels(Math.round(length * 10));
	let path = '';
	for (let i = 0; i < numbers.length; i += 4) {
		const [x = 0, y = 0, width = 0, height = 0] = numbers.subarray(i, i + 4);
		const r = Math.min(radius === 'full' ? Infinity : radius, width / 2, height / 2);
		// A circle has no sides.
		const side = (letter: 'h' | 'v', length: number) =>
			Math.abs(length) < 0.05 ? '' : letter + text(length);
		const [w, h] = [width - 2 * r, height - 2 * r];
		const corner = (dx: number, dy: number) =>
			r > 0 ? `a${text(r)} ${text(r)} 0 0 1${spaced(text(dx))}${spaced(text(dy))}` : '';
		path += `M${text(x + r)}${spaced(text(y))}${side('h', w)}${corner(r, r)}${side('v', h)}${corner(-r, r)}${side('h', -w)}${corner(-r, -r)}${side('v', -h)}${corner(r, -r)}Z`;
	}
	return path;
}

/** The least diameter of dots that fill their cells, in pixels. */
const LEAST = 3;

/** The diameters of rings and of small rings, in sides of their cells. */
const [RING, SMALL_RING] = [0.8, 0.46];

/** A ring is a disc with a smaller disc of paper on it. */
function setDots(
	{ total, small = 0, rim: outline, gap }: DotsMark,
	numbers: Numbers,
	set: SetAttribute
): void {
	const [cell = 0, filled = 0, faint = 1] = numbers.subarray(numbers.length - DOT_EXTRAS);
	const large = total - small;
	const part = Math.round(Math.max(0, Math.min(filled, large)));
	const rim = Math.max(1.1, cell * 0.08);
	const [outer, inner] =
		gap === undefined
			? [cell * RING, cell * RING - 2 * rim]
			: [Math.max(LEAST, cell - gap), Math.max(LEAST, cell - gap) - 2 * (outline ?? rim)];
	const rings = dotsPath(part, large, numbers);
	const little = cell * SMALL_RING;
	const widths = [outer, Math.max(0, inner), little, Math.max(0, little - 2 * rim), outer];
	const smalls = small > 0 && faint > 0 ? dotsPath(large, total, numbers) : '';
	[rings, rings, smalls, smalls, part > 0 ? dotsPath(0, part, numbers) : ''].forEach((d, i) => {
		const width = tenth(widths[i] ?? 0);
		// A stroke without width still costs a path.
		set('d', width > 0 ? d : '', i + 1);
		set('stroke-width', width, i + 1);
	});
	if (small > 0) {
		set('opacity', tenth(faint), 3);
		set('opacity', tenth(faint), 4);
	}
}
