import { count, decimal, exact, percent } from './format';
import { InputError } from './input-error';
import { formatMonth, type Month } from './month';

/** A figure that the text may name: a cell of a table or computed from the tables, never typed. */
export interface Figure {
	id: string;
	/** The printed text: "107,583", "67", "July 2022". */
	text: string;
	/** The number behind it, if there is one. */
	value: number | null;
	/** The file name of the table that it is computed from. */
	table: string;
	/** Where the text leads: a number to call, or a page. */
	href?: string;
}

/** Figures by their ids. */
export type Figures = Readonly<Record<string, Figure>>;

/** Figures by their ids. @throws InputError if two share an id */
export function figuresById(figures: readonly Figure[]): Figures {
	const byId = new Map<string, Figure>();
	for (const figure of figures) {
		if (byId.has(figure.id))
			throw new InputError(`figure ${figure.id}: two figures have the id, expected one.`);
		byId.set(figure.id, figure);
	}
	return Object.fromEntries(byId);
}

/** Makes figures that were computed from one table. */
export interface FigureMaker {
	/** A count: "107,583". */
	count: (id: string, value: number) => Figure;
	/** A share from 0 to 1, printed and stored as percent: "67". */
	share: (id: string, share: number) => Figure;
	/** A factor or a rate with one decimal at most: "3.3". */
	decimal: (id: string, value: number) => Figure;
	/** A value with two decimals at most, as charts write it: "2,577.75". */
	exact: (id: string, value: number) => Figure;
	/** A whole number without separators, such as a year. */
	year: (id: string, value: number) => Figure;
	/** A month. Its figure has text only, because readers do not know months by number. */
	month: (id: string, month: Month) => Figure;
	/** Text from a table, such as a day, and where it leads, if it is a link. */
	words: (id: string, text: string, href?: string) => Figure;
}

/** Each figure names the table that it comes from, so that a reader can be sent there. */
export function figuresFrom(table: string): FigureMaker {
	return {
		count: (id, value) => ({ id, text: count(value), value, table }),
		share: (id, share) => ({ id, text: percent(share), value: share * 100, table }),
		decimal: (id, value) => ({ id, text: decimal(value), value, table }),
		exact: (id, value) => ({ id, text: exact(value), value, table }),
		year: (id, value) => ({ id, text: String(value), value, table }),
		month: (id, month) => ({ id, text: formatMonth(month), value: null, table }),
		words: (id, text, href) => ({ id, text, value: null, table, ...(href && { href }) })
	};
}
