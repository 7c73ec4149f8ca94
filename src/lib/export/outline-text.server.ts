import { SCALE, type Glyph, type Outliner } from './glyphs.server';
import { plainText } from './markup';

type Attributes = Readonly<Record<string, string>>;

/** A part of a text with its own look. */
interface Run {
	text: string;
	attributes: Attributes;
	/** It starts here, and not where the run before it ends. */
	at?: number;
	/** The distance of its baseline from that of the run before it. */
	down: number;
	/** The space before it. */
	space: number;
}

/** A run in its place, in the pixels of its text. */
interface PlacedRun {
	attributes: Attributes;
	size: number;
	x: number;
	y: number;
	width: number;
	glyphs: readonly Glyph[];
}

/** How browsers slant a font without an italic, in degrees. */
const SLANT = -14;

/** What a group says of the type of its texts, which names a font or its look. */
const TYPE = / (?:font-[a-z]+|text-anchor|paint-order)="[^"]*"/g;

const attributesOf = (tag: string): Attributes =>
	Object.fromEntries(
		[...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
	);

/** What a text or its part does not pass on. */
const own = ({ x, y, dx, dy, transform, ...passed }: Attributes): Attributes => passed;

/**
 * Replaces each text of an SVG with the outlines of its letters. Each letter is defined once. The rim
 * of a text is a separate path behind it, as many programs do not know `paint-order`.
 * @param svg a drawing of a chart: its texts have at most two levels of parts
 */
export function outlineText(svg: string, outliner: Outliner): string {
	/** The attributes of all open elements, each with those that it inherits. */
	const open: Attributes[] = [{}];
	let runs: Run[] | undefined;
	let start: Attributes = {};
	let next: Pick<Run, 'down' | 'space'> & { at?: number } = { down: 0, space: 0 };
	const outlined = svg.split(/(<[^>]*>)/).map((part) => {
		if (!part.startsWith('<')) {
			if (!runs) return part;
			if (part) runs.push({ text: plainText(part), attributes: own(open.at(-1) ?? {}), ...next });
			if (part) next = { down: 0, space: 0 };
			return '';
		}
		const [, closing, name = ''] = /^<(\/?)([\w:-]+)/.exec(part) ?? [];
		if (closing) {
			const ended = open.pop();
			if (name !== 'text' || !runs) return runs ? '' : part;
			const text = outlinesOf(place(runs, outliner), start, ended ?? {});
			runs = undefined;
			return text;
		}
		const attributes = attributesOf(part);
		if (!part.endsWith('/>')) open.push({ ...own(open.at(-1) ?? {}), ...attributes });
		if (name === 'text') {
			[runs, start] = [[], attributes];
			next = { down: 0, space: 0 };
			return '';
		}
		if (!runs) return part.replaceAll(TYPE, '');
		const { x, dx, dy } = attributes;
		next = {
			...(x === undefined ? {} : { at: Number(x) }),
			down: next.down + Number(dy ?? 0),
			space: next.space + Number(dx ?? 0)
		};
		return '';
	});
	const defined = outliner.outlines().map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
	return outlined
		.join('')
		.replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
		.replace(/^<svg[^>]*>/, (tag) => `${tag}<defs>${defined.join('')}</defs>`);
}

/** Places runs from the origin on. Those that follow each other are anchored together. */
function place(runs: readonly Run[], { run: shaped }: Outliner): PlacedRun[] {
	const placed: PlacedRun[] = [];
	let [x, y, first] = [0, 0, 0];
	const anchor = () => {
		const line = placed.slice(first);
		const from = line[0]?.x ?? 0;
		const share = { start: 0, middle: 0.5, end: 1 }[line[0]?.attributes['text-anchor'] ?? 'start'];
		for (const each of line) each.x -= (x - from) * (share ?? 0);
		first = placed.length;
	};
	for (const { text, attributes, at, down, space } of runs) {
		if (at !== undefined) {
			anchor();
			x = at;
		}
		y += down;
		x += space;
		const size = Number(attributes['font-size']);
		const { glyphs, width } = shaped(text, size, Number(attributes['font-weight'] ?? 400));
		placed.push({ attributes, size, x, y, width, glyphs });
		x += width;
	}
	anchor();
	return placed;
}

const decimal = (number: number) => String(Math.round(number * 100) / 100);

/** The outlines of a text, with the rim behind them. */
function outlinesOf(
	runs: readonly PlacedRun[],
	{ x, y, transform, opacity, 'stroke-linejoin': joins }: Attributes,
	text: Attributes
): string {
	const moved = transform ?? `translate(${x ?? 0} ${y ?? 0})`;
	const stroke = text['paint-order'] === 'stroke' ? text.stroke : undefined;
	const rims = runs.map((run) => {
		const width = decimal((Number(text['stroke-width'] ?? 1) * SCALE) / run.size);
		return group(run, `fill="${stroke}" stroke="${stroke}" stroke-width="${width}"`);
	});
	const letters = runs.map((run) => {
		const fill = run.attributes.fill ?? text.fill ?? 'var(--ink)';
		return group(run, `fill="${fill}"`) + strike(run, fill);
	});
	const faint = opacity === undefined ? '' : ` opacity="${opacity}"`;
	const joined = joins === undefined ? '' : ` stroke-linejoin="${joins}"`;
	return (
		`<g transform="${moved}"${faint}${joined}>` +
		(stroke ? `${rims.join('')}<g stroke="none">${letters.join('')}</g>` : letters.join('')) +
		'</g>'
	);
}

function group({ attributes, size, x, y, glyphs }: PlacedRun, look: string): string {
	const scale = size / SCALE;
	const slant = attributes['font-style'] === 'italic' ? ` skewX(${SLANT})` : '';
	const uses = glyphs.map((glyph) => {
		const right = Math.round(glyph.x / scale);
		return `<use xlink:href="#${glyph.id}"${right > 0 ? ` x="${right}"` : ''}/>`;
	});
	const moved = x === 0 && y === 0 ? '' : `translate(${decimal(x)} ${decimal(y)}) `;
	return `<g ${look} transform="${moved}scale(${scale})${slant}">${uses.join('')}</g>`;
}

/** The line through a run that is struck: its height and its width as browsers draw it. */
function strike({ attributes, size, x, y, width }: PlacedRun, fill: string): string {
	if (attributes['text-decoration'] !== 'line-through') return '';
	const [top, height] = [y - size * 0.34, size * 0.07];
	return `<path fill="${fill}" d="M${decimal(x)} ${decimal(top)}h${decimal(width)}v${decimal(height)}h${decimal(-width)}z"/>`;
}
