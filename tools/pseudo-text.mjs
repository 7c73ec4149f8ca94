/** Accented letters that look like the plain ones, all of which the project's fonts have. */
const ACCENTED = /** @type {Readonly<Record<string, string>>} */ ({
	...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', u: 'ú', y: 'ý' },
	...{ A: 'Á', C: 'Ç', E: 'É', I: 'Í', N: 'Ñ', O: 'Ó', U: 'Ú', Y: 'Ý' }
});

/** The accented letters of the pseudo-locale. */
export const LETTERS = Object.values(ACCENTED).join('');

/** A word, with what follows an apostrophe: “China’s”. */
const WORD = /\p{L}+(?:[’']\p{L}+)*/gu;

/**
 * A word of the pseudo-locale: with accents, and a third longer. The same word is always the same, so
 * that a table may refer to the text of another one.
 * @param {string} word
 */
function pseudoWord(word) {
	const letters = [...word].map((letter) => ACCENTED[letter] ?? letter);
	const accented = letters.flatMap((letter, i) => (letter === word[i] ? [] : i));
	// A word such as “Mr” has no letter to accent.
	if (accented.length === 0) return word.length > 1 ? `${word}ó` : word;
	for (let more = Math.round(word.length / 3), i = 0; more > 0; more -= 1, i += 1) {
		const at = accented[i % accented.length] ?? 0;
		letters[at] += (ACCENTED[word[at] ?? ''] ?? '').toLowerCase();
	}
	return letters.join('');
}

/** What stays as it is in a text: code, `{values}`, tags, the addresses of links, and addresses. */
const KEPT = /(`[^`]*`|\{[^}]*\}|<[^>]*>|\]\([^)]*\)|https?:\/\/\S+)/;

/**
 * A text of the pseudo-locale.
 * @param {string} text plain text, or one line of Markdown
 */
export const pseudoText = (text) =>
	text
		.split(KEPT)
		.map((part, i) => (i % 2 === 1 ? part : part.replace(WORD, pseudoWord)))
		.join('');

/**
 * What stays at the start of a line: a heading’s signs with its id, a label, or the signs of a heading or
 * a quotation.
 */
const PREFIX = /^(?:#+ [a-z0-9-]+(?::|$)|\*\*[^*]+:\*\*|#+ |> )/;

/** Lines that stay: the header of a list of columns, and the line below it. */
const KEPT_LINE = /^\| *(?:column *\||-)/;

/** A line with statements. */
const STATEMENTS = /^\*\*True while:\*\*/;

/**
 * Statements of the pseudo-locale: names of figures stay.
 * @param {string} text
 * @param {readonly string[]} words the words that statements may contain besides names of figures
 */
const pseudoStatements = (text, words) =>
	text.replace(WORD, (word) => (words.includes(word) ? pseudoWord(word) : word));

/**
 * Markdown of the pseudo-locale: of a story's copy, its methods, or the notes on its data.
 * @param {string} markdown
 * @param {readonly string[]} words the words that statements may contain besides names of figures
 */
export const pseudoMarkdown = (markdown, words) =>
	markdown
		.split('\n')
		.map((line) => {
			if (KEPT_LINE.test(line)) return line;
			if (STATEMENTS.test(line)) return pseudoStatements(line, words);
			const [prefix = ''] = PREFIX.exec(line) ?? [];
			return prefix + pseudoText(line.slice(prefix.length));
		})
		.join('\n');

/**
 * A value of JSON in the pseudo-locale: each text in it.
 * @param {unknown} value
 * @returns {unknown}
 */
export function pseudoJson(value) {
	if (typeof value === 'string') return pseudoText(value);
	if (Array.isArray(value)) return value.map(pseudoJson);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudoJson(each)]));
}

/**
 * A file of words in the pseudo-locale: its texts, and the statements that they rest on.
 * @param {unknown} value an object of texts, or the list of units
 * @param {readonly string[]} words the words that statements may contain besides names of figures
 */
export function pseudoWords(value, words) {
	if (typeof value !== 'object' || value === null || !('trueWhile' in value))
		return pseudoJson(value);
	const { trueWhile, ...texts } = value;
	const statements = Object.entries(/** @type {Record<string, string>} */ (trueWhile)).map(
		([key, text]) => [key, pseudoStatements(text, words)]
	);
	return {
		.../** @type {object} */ (pseudoJson(texts)),
		trueWhile: Object.fromEntries(statements)
	};
}
