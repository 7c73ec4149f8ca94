import m from '$messages/statements.json';
import type { Figures } from '../data/figure';

/** How two values may compare, and how that is said. */
const COMPARISONS = {
	'<': { holds: (a: number, b: number) => a < b, words: m.less },
	'<=': { holds: (a: number, b: number) => a <= b, words: m.atMost },
	'=': { holds: (a: number, b: number) => a === b, words: m.equal },
	'>=': { holds: (a: number, b: number) => a >= b, words: m.atLeast },
	'>': { holds: (a: number, b: number) => a > b, words: m.more }
} as const;

type Sign = keyof typeof COMPARISONS;

const isSign = (text: string): text is Sign => Object.hasOwn(COMPARISONS, text);

/** A statement that the tables make true or false. */
export interface Statement {
	/** As written: "reported-latest < peak-predicted". */
	text: string;
	isTrue: boolean;
	/** In words, with the values of its figures: "69,172 is less than 112,966". */
	words: string;
}

/** One side of a comparison. */
interface Side {
	value: number | null;
	printed: string;
	/** Whether it is neither a number nor a figure. */
	isWords?: true;
}

/** A number, a figure, a multiple of a figure, or words: "100,000", "dots", "2 * dots", "May 2019". */
function readSide(text: string, figures: Figures): Side {
	if (/^\d[\d,]*(\.\d+)?$/.test(text))
		return { value: Number(text.replaceAll(',', '')), printed: text };
	const [, factor, id = ''] =
		/^(?:(\d+(?:\.\d+)?) \* )?([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
	const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
	if (!figure && (factor || id.includes('-')))
		throw new SyntaxError(`found the unknown figure ${id}, expected one that the tables give`);
	if (!figure) return { value: null, printed: text, isWords: true };
	return {
		value: figure.value === null ? null : figure.value * Number(factor ?? 1),
		printed: factor ? `${factor} × ${figure.text}` : figure.text
	};
}

function compare(left: Side, sign: Sign, right: Side, statement: string): boolean {
	if (left.value !== null && right.value !== null)
		return COMPARISONS[sign].holds(left.value, right.value);
	const words = [left, right].find((side) => side.isWords);
	const number = [left, right].find((side) => side.value !== null);
	if (sign === '=' && words && number)
		throw new SyntaxError(`found “${words.printed}”, expected a figure that the tables give`);
	if (sign === '=') return left.printed === right.printed;
	throw new SyntaxError(`found “${statement}”, expected numbers on both sides of ${sign}`);
}

const inFull = ({ value }: Side) => String(Number(value?.toPrecision(12)));

/** The two sides as they are printed, or in full if they differ and are printed alike. */
function printedApart(left: Side, right: Side): [string, string] {
	const isAlike = left.printed === right.printed && left.value !== right.value;
	return isAlike ? [inFull(left), inFull(right)] : [left.printed, right.printed];
}

function readStatement(text: string, figures: Figures): Statement {
	// With a group in the pattern, every odd part is a sign.
	const parts = text.split(/\s+(<=|>=|<|>|=)\s+/);
	const signs = parts.filter(isSign);
	if (signs.length === 0)
		throw new SyntaxError(`found “${text}”, expected a comparison such as this-figure < 100`);
	const sides = parts.filter((_, i) => i % 2 === 0).map((side) => readSide(side, figures));
	const pairs = signs.flatMap((sign, i) => {
		const [left, right] = sides.slice(i);
		return left && right ? { left, sign, right } : [];
	});
	return {
		text,
		isTrue: pairs.every(({ left, sign, right }) => compare(left, sign, right, text)),
		words: pairs
			.map(({ left, sign, right }) => {
				const [from, to] = printedApart(left, right);
				return [from, COMPARISONS[sign].words, to].join(' ');
			})
			.join(` ${m.and} `)
	};
}

/**
 * Reads statements and says which are true. A statement compares figures, numbers and multiples of
 * figures, as in `2 * reported-start < reported-latest`, and may go on, as in `60 < share < 70`.
 * Words are equal or not: `peak-month = August 2023`.
 * @param text statements, divided by semicolons
 * @throws SyntaxError for text that is no statement, with what was found and expected
 */
export const readStatements = (text: string, figures: Figures): Statement[] =>
	text.split(';').map((statement) => readStatement(statement.trim(), figures));
