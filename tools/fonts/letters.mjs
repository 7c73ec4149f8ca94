/** A character that code and JSON write by its number. */
const ESCAPED = /\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi;

const CONTROL = /\p{Cc}/u;

/**
 * The letters of a text, each once. A letter has its capital too, as some texts begin a sentence.
 * @param {string} text
 */
export function lettersIn(text) {
	const plain = text.replaceAll(ESCAPED, (_, long, short) =>
		String.fromCodePoint(Math.min(parseInt(long ?? short, 16), 0x10ffff))
	);
	const letters = [...new Set(plain)].filter((letter) => !CONTROL.test(letter));
	return [...new Set([...letters, ...letters.flatMap((letter) => [...letter.toUpperCase()])])];
}
