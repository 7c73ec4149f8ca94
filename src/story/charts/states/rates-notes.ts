import words from '$words/states.json';
import { derivedSign } from '$lib/charts/marks';
import type { TextLine } from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth } from '$lib/chart/wrap';
import type { Label, Mark, SizeClass, TextMark } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { rateText } from '../rates';
import { countryOf, DOT, dotsOf, highestOf, isState, unknownOf, unknownY } from './states-values';

/** From this height, a compact drawing has room for two rows of notes below the scale. */
export const TWO_ROWS = 191;

export const hasTwoRows = ({ height, compact }: SizeClass) => compact && height >= TWO_ROWS;

/** With a window or text of unusual size, dots are too small to tell apart. */
const TINY = 6;

const nameAndRate = (name: string, rate: number) =>
	fillMessage(words.nameAndRate, { name, rate: rateText(rate) });

const unknownText = (tables: Tables) =>
	fillMessage(words.unknown, {
		names: unknownOf(tables)
			.map(({ name }) => name)
			.join(', ')
	});

/** The name of the country, and what is needed even where dots are tiny. */
export function ratesLabels(tables: Tables): Label[] {
	const { rate } = countryOf(tables);
	const country = { text: nameAndRate(words.country, rate), bold: true };
	return [
		{
			id: 'country name',
			at: [rate, 0],
			anchors: 'db',
			free: true,
			texts: [[country]],
			offsets: [[0, 14]],
			room: TINY
		},
		...tinyLabels(tables, country)
	];
}

function tinyLabels(tables: Tables, country: TextLine): Label[] {
	const { name, rate } = highestOf(tables);
	const instead = { size: 12, free: true, unless: 'country name' } satisfies Partial<Label>;
	return [
		{
			...instead,
			id: 'tiny country name',
			at: [0, 0],
			anchors: 'bb',
			texts: [[country]],
			offsets: [[0.01, 14]]
		},
		{
			...instead,
			id: 'tiny highest name',
			at: [1, 0],
			anchors: 'bb',
			texts: [[{ text: nameAndRate(name, rate), bold: true, tone: 'accent' }]],
			offsets: [[-2, 14]]
		},
		{
			...instead,
			id: 'tiny unknown',
			at: [1, 1],
			anchors: 'bp',
			texts: [[{ text: unknownText(tables) }]],
			offsets: [[-2, 40]]
		}
	];
}

type Note = Partial<TextMark> & Pick<TextMark, 'key' | 'lines' | 'at' | 'by' | 'anchors'>;

const note = (mark: Note): Mark => ({ type: 'text', room: TINY, ...mark });

/**
 * The notes around the beeswarm. They are placed by hand: those below the scale become brief together,
 * and the others stand free of the dots.
 */
export function ratesNotes(tables: Tables, size: SizeClass): Mark[] {
	const { compact } = size;
	const highest = highestOf(tables);
	const right = { anchors: 'pd', anchor: 'end' } as const;
	return [
		note({
			...right,
			key: 'highest name',
			at: [1, highest.y + 0.5],
			by: [8, -25],
			size: compact ? 13 : 15,
			lines: [{ text: nameAndRate(highest.name, highest.rate), bold: true, tone: 'accent' }]
		}),
		note({
			...right,
			key: 'highest',
			at: [1, highest.y + 0.5],
			by: [8, -8],
			lines: [{ text: words.highestLabel }]
		}),
		...capitalNotes(tables, compact),
		note({
			...right,
			key: 'unknown',
			at: [1, unknownY(dotsOf(tables))],
			by: [8, 4],
			size: compact ? 'small' : 13,
			lines: [{ text: unknownText(tables) }]
		}),
		...hollowNote(size),
		...derivedNote(size)
	];
}

/** The District of Columbia, below its dot. */
function capitalNotes(tables: Tables, compact: boolean): Mark[] {
	const dots = dotsOf(tables);
	const unknown = unknownY(dots);
	return dots
		.filter((dot) => !isState(dot))
		.flatMap(({ name, rate, y }) => {
			const at = [rate - DOT / 2, y - 0.5];
			const [full = '', brief = ''] = fillMessages(words.capital, { name, rate: rateText(rate) });
			return [
				note({
					key: 'capital name',
					at,
					by: [0, 16],
					anchors: 'dd',
					lines: [{ text: compact ? brief : full, bold: true }]
				}),
				note({
					key: 'capital',
					at,
					by: [0, 32],
					anchors: 'dd',
					lines: [{ text: words.notState, tone: 'soft' }],
					// The second line needs 44 pixels above what is not published.
					room: Math.max(TINY, 44 / (y - 0.5 - unknown))
				})
			];
		});
}

/** The font size of the notes below the scale at most, and how far their texts are from their signs. */
const NOTE = 13;
const SIGN = 25;

const [FORMULA = '', BRIEF_FORMULA = ''] = words.formula;

/** The width of the formula with its sign, where it is beside what a hollow dot means. */
const DERIVED = Math.max(265, SIGN + Math.ceil(textWidth(FORMULA, NOTE)) + 2);

/** What a hollow dot means, below the scale. */
function hollowNote(size: SizeClass): Mark[] {
	const { width, compact } = size;
	const texts = words.hollow.slice(compact && !hasTwoRows(size) ? 1 : 0);
	const room = compact ? width - SIGN : width - DERIVED - SIGN - 8;
	return [
		{
			type: 'dot',
			key: 'hollow dot',
			at: [0, 1],
			by: [10, 35.5],
			anchors: 'bp',
			r: [4.1],
			room: TINY,
			style: { fill: 'var(--paper)', stroke: 'var(--soft)', 'stroke-width': 1.8 }
		},
		note({
			key: 'hollow',
			at: [0, 1],
			by: [SIGN, 40],
			anchors: 'bp',
			size: 'small',
			lines: [{ text: fittingOrLast(texts, room, NOTE), tone: 'soft' }]
		})
	];
}

/** How rates are derived, beside that or below it. */
function derivedNote(size: SizeClass): Mark[] {
	const { width, compact } = size;
	const rows = hasTwoRows(size);
	const [share, left] = !compact ? [1, -DERIVED] : rows ? [0, 0] : [0.5, 0];
	const isBrief = compact && (!rows || textWidth(FORMULA, NOTE) > width - SIGN);
	const down = rows ? 56 : 40;
	return [
		derivedSign({
			key: 'derived mark',
			at: [share, 1, share, 1],
			by: [left + 1, down - 8.5, left + 19, down + 0.5],
			anchors: 'bp',
			room: TINY
		}),
		note({
			key: 'derived',
			at: [share, 1],
			by: [left + SIGN, down],
			anchors: 'bp',
			size: 'small',
			lines: [{ text: isBrief ? BRIEF_FORMULA : FORMULA, tone: 'soft' }]
		})
	];
}
