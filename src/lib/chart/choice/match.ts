import m from '$messages/choice.json';
import { choiceOf } from '$lib/data/list';
import { fillMessage } from '$lib/messages/fill-message';
import { closestMatch } from 'leven';
import type { Matches, NamedChoice, NoMatch } from './match-types';
import { plainName } from './plain-name';

/** What a search needs to know of the choices. */
export interface Searched {
	/** The kind of thing to choose, as within a sentence: "state". */
	noun: string;
	/** The most choices that are drawn together: by default, one. */
	most?: number;
	/** Values by other names, in normalized form: see `plainName`. */
	aliases?: ReadonlyMap<string, string>;
	/** What to say of names that cannot be chosen, in normalized form. */
	absent?: ReadonlyMap<string, string>;
}

/** The result of a search for one choice. */
export type Match =
	| { choice: NamedChoice; instead?: undefined; among?: undefined }
	| (NoMatch & { choice?: undefined });

const wordsOf = (name: string) => name.split(/[\s-]+/);

/** Whether each typed word begins the word of a name in the same place, or abbreviates it: “W. Va.”. */
function abbreviates(typed: readonly string[], name: string, all: readonly NamedChoice[]) {
	const named = wordsOf(name).map(plainName);
	return (
		typed.length === named.length &&
		typed.every((word, i) => {
			const long = all.find(({ value }) => plainName(value) === word)?.name ?? word;
			return named[i]?.startsWith(word) || named[i] === plainName(long);
		})
	);
}

/** Finds a choice by name, prefix or value. */
export function match(
	search: string,
	choices: readonly NamedChoice[],
	{ noun, aliases, absent }: Searched
): Match {
	const typed = wordsOf(search.trim())
		.map(plainName)
		// The word for all of them is not needed: “Ohio state” means Ohio.
		.filter((word, _, all) => word && (word !== plainName(noun) || all.length === 1));
	const wanted = typed.join('');
	const alias = aliases?.get(wanted);
	const exact = choices.find(
		({ value, name }) =>
			value === alias || (wanted && [plainName(value), plainName(name)].includes(wanted))
	);
	if (exact) return { choice: exact };
	const say = absent?.get(wanted);
	if (say !== undefined) return { say };
	const begins =
		wanted === ''
			? []
			: choices.filter(
					({ name }) => plainName(name).startsWith(wanted) || abbreviates(typed, name, choices)
				);
	// Match later words too: “Columbia”, “Carolina”.
	const meant =
		begins.length > 0 || wanted.length < 3
			? begins
			: choices.filter(({ name }) =>
					wordsOf(name).some((word) => plainName(word).startsWith(wanted))
				);
	const [first] = meant;
	if (first && meant.length === 1) return { choice: first };
	if (first) {
		return {
			say: fillMessage(m.ambiguous, { names: choiceOf(meant.map(({ name }) => name)) }),
			among: meant
		};
	}
	// Short words are close to many names: “USA” means no U.S. state, though Utah is two letters away.
	// In longer ones, two letters may have changed places: “Ohoi”.
	const maxDistance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	const name = closestMatch(
		wanted,
		choices.map(({ name }) => plainName(name)),
		{ maxDistance }
	);
	const near = choices.find((choice) => plainName(choice.name) === name);
	return near
		? { say: fillMessage(m.suggested, { noun, name: near.name }), instead: near }
		: { say: fillMessage(m.unknown, { noun }) };
}

/** What divides several names: a comma in an address, and a comma or a word in what a reader types. */
const BETWEEN = new RegExp(`[,;&+]|\\s${m.and}\\s`, 'i');

/** Finds one choice or, where several are drawn together, those with commas between them, each once. */
export function matchAll(
	search: string,
	choices: readonly NamedChoice[],
	searched: Searched
): Matches {
	const whole = match(search, choices, searched);
	if (whole.choice) return { choices: [whole.choice] };
	const { most = 1 } = searched;
	const names = search.split(BETWEEN).filter((name) => name.trim() !== '');
	if (most === 1 || names.length === 0) return whole;
	const found = new Set<NamedChoice>();
	for (const name of names) {
		const one = match(name, choices, searched);
		if (one.choice) found.add(one.choice);
		// What is suggested would replace the other names too.
		else return names.length > 1 ? { say: one.say } : one;
	}
	if (found.size > most) return { say: fillMessage(m.tooMany, { most }) };
	return { choices: [...found] };
}
