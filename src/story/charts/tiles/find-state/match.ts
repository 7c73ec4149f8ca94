import words from '$words/tiles.json';
import { choiceOf } from '$lib/data/list';
import { fillMessage } from '$lib/messages/fill-message';
import { closestMatch } from 'leven';

/** A jurisdiction's postal code and name. */
export interface NamedState {
	code: string;
	name: string;
}

/**
 * The result of a search: a jurisdiction, or a message why there is none, perhaps with a suggestion or
 * with all that the text could mean.
 */
export type Match<S extends NamedState> =
	| { state: S; instead?: undefined; among?: undefined }
	| { state?: undefined; say: string; instead?: S; among?: readonly S[] };

/** Normalizes a name for comparison: ignores case, accents, spaces and punctuation. */
const plain = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[^a-z]/gi, '')
		.toLowerCase();

const wordsOf = (name: string) => name.split(/[\s-]+/);

/** Aliases of jurisdictions, in normalized form. */
const ALSO: Readonly<Record<string, string>> = {
	washingtondc: 'DC',
	newyorkcity: 'NY',
	nyc: 'NY'
};
/** The word for all of them, in normalized form: “Ohio state” means Ohio. */
const NOUN = plain(words.state);

const PUERTO_RICO = ['pr', 'puertorico'];

/** Whether each typed word begins the word of a name in the same place, or abbreviates it: “W. Va.”. */
function abbreviates(typed: readonly string[], name: string, all: readonly NamedState[]) {
	const named = wordsOf(name).map(plain);
	return (
		typed.length === named.length &&
		typed.every((word, i) => {
			const long = all.find(({ code }) => code.toLowerCase() === word)?.name ?? word;
			return named[i]?.startsWith(word) || named[i] === plain(long);
		})
	);
}

/** Finds a jurisdiction by name, prefix or postal code. */
export function match<S extends NamedState>(search: string, states: readonly S[]): Match<S> {
	const text = search.trim().replace(/\s+/g, ' ');
	const typed = wordsOf(text)
		.map(plain)
		.filter((word, _, all) => word && (word !== NOUN || all.length === 1));
	const wanted = typed.join('');
	const code = ALSO[wanted] ?? wanted.toUpperCase();
	const exact = states.find((state) => state.code === code || plain(state.name) === wanted);
	if (exact) return { state: exact };
	if (PUERTO_RICO.includes(wanted)) {
		return { say: words.puertoRico };
	}
	const begins =
		wanted === ''
			? []
			: states.filter(
					({ name }) => plain(name).startsWith(wanted) || abbreviates(typed, name, states)
				);
	// Match later words too: “Columbia”, “Carolina”.
	const meant =
		begins.length > 0 || wanted.length < 3
			? begins
			: states.filter(({ name }) => wordsOf(name).some((word) => plain(word).startsWith(wanted)));
	const [first] = meant;
	if (first && meant.length === 1) return { state: first };
	if (first) {
		return {
			say: fillMessage(words.ambiguous, { text, names: choiceOf(meant.map(({ name }) => name)) }),
			among: meant
		};
	}
	// Short words are close to many names: “USA” means no jurisdiction, though Utah is two letters away.
	// In longer ones, two letters may have changed places: “Ohoi”.
	const maxDistance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	const name = closestMatch(
		wanted,
		states.map(({ name }) => plain(name)),
		{ maxDistance }
	);
	const near = states.find((state) => plain(state.name) === name);
	return near
		? { say: fillMessage(words.suggested, { text, name: near.name }), instead: near }
		: { say: fillMessage(words.unknown, { text }) };
}
