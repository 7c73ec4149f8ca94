import words from '$words/tiles.json';
import { choiceOf } from '$lib/data/list';
import { fillMessage } from '$lib/messages/fill-message';
import { closestMatch } from 'leven';
import { MOST } from './most';

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
	{ state: S; instead?: undefined; among?: undefined } | NoMatch<S>;

/** Why a text names no jurisdiction. */
interface NoMatch<S> {
	state?: undefined;
	say: string;
	instead?: S;
	among?: readonly S[];
}

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
	const typed = wordsOf(search.trim())
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
			say: fillMessage(words.ambiguous, { names: choiceOf(meant.map(({ name }) => name)) }),
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
		? { say: fillMessage(words.suggested, { name: near.name }), instead: near }
		: { say: words.unknown };
}

/** What divides several names: “OH,WV”, “Ohio and West Virginia”. */
const BETWEEN = new RegExp(`[,;&+]|\\s${words.and}\\s`, 'i');

/** The result of a search for one jurisdiction or for several. */
export type Matches<S extends NamedState> =
	| { states: readonly S[]; instead?: undefined; among?: undefined }
	| (NoMatch<S> & { states?: undefined });

/** Finds one jurisdiction, or several with commas between them, each once. */
export function matchAll<S extends NamedState>(search: string, states: readonly S[]): Matches<S> {
	const whole = match(search, states);
	if (!('say' in whole)) return { states: [whole.state] };
	const names = search.split(BETWEEN).filter((name) => name.trim() !== '');
	if (names.length === 0) return whole;
	const found = new Set<S>();
	for (const name of names) {
		const one = match(name, states);
		if (!('say' in one)) found.add(one.state);
		// What is suggested would replace the other names too.
		else return names.length > 1 ? { say: one.say } : one;
	}
	if (found.size > MOST) return { say: fillMessage(words.tooMany, { most: MOST }) };
	return { states: [...found] };
}
