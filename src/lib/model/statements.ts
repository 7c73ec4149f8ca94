import type { Figures } from '../data/figure';

/** How two values may compare. */
const COMPARE = {
	'<': (a: number, b: number) => a < b,
	'<=': (a: number, b: number) => a <= b,
	'=': (a: number, b: number) => a === b,
	'>=': (a: number, b: number) => a >= b,
	'>': (a: number, b: number) => a > b
} as const;

type Comparison = keyof typeof COMPARE;

const isComparison = (text: string | undefined): text is Comparison =>
	text !== undefined && Object.hasOwn(COMPARE, text);

/** A statement that the tables make true or false. */
export interface Statement {
	/** As written: "reported-latest < peak-predicted". */
	text: string;
	isTrue: boolean;
	/** As written, with the values of its figures: "69,172 < 112,966". */
	values: string;
	/** The ids of its figures. */
	figures: readonly string[];
}

/** One side of a comparison. */
interface Side {
	value: number | null;
	printed: string;
	figure?: string;
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
	if (!figure) return { value: null, printed: text };
	const times = factor ? `${factor} * ` : '';
	return {
		value: figure.value === null ? null : figure.value * Number(factor ?? 1),
		printed: `${times}${figure.text}`,
		figure: id
	};
}

/**
 * Reads statements and says which are true. A statement compares figures, numbers and multiples of
 * figures, as in `2 * reported-start < reported-latest`, and may go on, as in `60 < share < 70`.
 * Words are equal or not: `peak-month = August 2023`.
 * @param text statements, divided by semicolons
 * @throws SyntaxError that completes the sentence "it …", for text that is no statement
 */
export function readStatements(text: string, figures: Figures): Statement[] {
	return text.split(';').map((part) => {
		const statement = part.trim();
		const parts = statement.split(/\s+(<=|>=|<|>|=)\s+/);
		if (parts.length < 3)
			throw new SyntaxError(
				`found “${statement}”, expected a comparison such as this-figure < 100`
			);
		const sides = parts.filter((_, i) => i % 2 === 0).map((side) => readSide(side, figures));
		const isTrue = sides.slice(1).every((right, i) => {
			const left = sides[i];
			const comparison = parts[i * 2 + 1];
			if (!left || !isComparison(comparison)) return false;
			if (left.value !== null && right.value !== null)
				return COMPARE[comparison](left.value, right.value);
			if (comparison !== '=')
				throw new SyntaxError(
					`found “${statement}”, expected numbers on both sides of ${comparison}`
				);
			return left.printed === right.printed;
		});
		const values = parts.map((part, i) => (i % 2 ? part : (sides[i / 2]?.printed ?? ''))).join(' ');
		return {
			text: statement,
			isTrue,
			values,
			figures: sides.flatMap(({ figure }) => figure ?? [])
		};
	});
}
