/** A file of a font, under the name that resvg knows it by, and its letters. */
export interface NamedLetters {
	name: string;
	letters: string;
}

/** The tags and the texts of an SVG, and elements whose text is not drawn. */
const TOKENS = /<(title|desc|style)\b[^]*?<\/\1>|<[^>]*>|[^<]+/g;

/** References to characters, which stay whole, and single characters. */
const CHARACTERS = /&#?\w+;|[^]/gu;

/** Runs of a text by the name of the font that has their letters; "" for the font of the family. */
function runsOf(text: string, fonts: readonly NamedLetters[]): { name: string; text: string }[] {
	const runs: { name: string; text: string }[] = [];
	for (const [character] of text.matchAll(CHARACTERS)) {
		const { name = '' } = fonts.find(({ letters }) => letters.includes(character)) ?? {};
		const run = runs.at(-1);
		if (run?.name === name) run.text += character;
		else runs.push({ name, text: character });
	}
	return runs;
}

/**
 * Names the font of each letter in an SVG, for resvg: it looks for a letter that the file of a family
 * lacks in any other font.
 * @param more the other fonts of each family
 * @param family the one of elements that name none
 */
export function nameFontRuns(
	svg: string,
	more: ReadonlyMap<string, readonly NamedLetters[]>,
	family: string
): string {
	if ([...more.values()].every((fonts) => fonts.length === 0)) return svg;
	/** The families of the elements that are open. */
	const families: string[] = [];
	return svg.replaceAll(TOKENS, (token: string, unseen?: string) => {
		if (unseen) return token;
		if (token.startsWith('</')) families.pop();
		else if (token.startsWith('<')) {
			const own = /\sfont-family="([^"]*)"/.exec(token)?.[1] ?? families.at(-1) ?? family;
			if (!token.endsWith('/>')) families.push(own);
		} else {
			return runsOf(token, more.get(families.at(-1) ?? family) ?? [])
				.map(({ name, text }) => (name ? `<tspan font-family="${name}">${text}</tspan>` : text))
				.join('');
		}
		return token;
	});
}
