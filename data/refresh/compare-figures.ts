import type { Figures } from '../../src/lib/data/figure';
import { InputError } from '../../src/lib/data/input-error';
import { readStatements } from '../../src/lib/model/statements';
import type { TextPart } from './story-text';

/** A figure whose printed text changes. */
export interface ChangedFigure {
	id: string;
	/** As it was printed; `null` if it is new. */
	old: string | null;
	/** As it is printed now; `null` if it is gone. */
	new: string | null;
	/** The steps and claims that print it. */
	printedIn: readonly string[];
}

/** A statement that is false of the new figures. */
export interface FalseStatement {
	/** The step or the claim that rests on it. */
	of: string;
	/** As written: “rises-since-peak = 0”. */
	statement: string;
	/** With the values of its figures: “3 is equal to 0”. */
	values: string;
	/** The words that rest on it. */
	words: string;
	/** Whether it was false before. */
	wasFalse: boolean;
}

/** The figures whose text differs, in the order of the new ones. */
export function changedFigures(
	before: Figures,
	after: Figures,
	parts: readonly TextPart[]
): ChangedFigure[] {
	const ids = [...new Set([...Object.keys(after), ...Object.keys(before)])];
	return ids
		.filter((id) => before[id]?.text !== after[id]?.text)
		.map((id) => ({
			id,
			old: before[id]?.text ?? null,
			new: after[id]?.text ?? null,
			printedIn: parts.filter(({ prints }) => prints.includes(id)).map(({ name }) => name)
		}));
}

function statementsOf({ name, trueWhile }: TextPart, figures: Figures) {
	try {
		return trueWhile ? readStatements(trueWhile, figures) : [];
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new InputError(`${name}: ${error.message}.`);
	}
}

/**
 * The statements that are false of the new figures.
 * @throws InputError for a statement that cannot be read
 */
export function falseStatements(
	before: Figures,
	after: Figures,
	parts: readonly TextPart[]
): FalseStatement[] {
	return parts.flatMap((part) => {
		const earlier = statementsOf(part, before);
		return statementsOf(part, after).flatMap(({ isTrue, text, words }, i) =>
			isTrue
				? []
				: [
						{
							of: part.name,
							statement: text,
							values: words,
							words: part.words(after),
							wasFalse: earlier[i]?.isTrue === false
						}
					]
		);
	});
}
