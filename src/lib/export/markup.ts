const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(ENTITIES).map(([character, entity]) => [entity, character])
);

/** Characters that no XML document may hold, escaped or not: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes text for HTML, XML and SVG, between tags and inside a quoted attribute. */
export const escapeMarkup = (text: string): string =>
	text
		.replaceAll(NOT_XML, '')
		.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Text of a document without what `escapeMarkup` and drawings escape. */
export const plainText = (markup: string): string =>
	markup.replaceAll(/&(?:#(\d+)|amp|lt|gt|quot);/g, (entity, code?: string) =>
		code ? String.fromCodePoint(Number(code)) : (PLAIN[entity] ?? '')
	);

/** The characters of an SVG's visible text, each once. */
export function lettersOf(svg: string): string[] {
	const text = svg
		.replaceAll(/<(title|desc|style)\b[^]*?<\/\1>|<[^>]*>/g, '')
		.replaceAll(/&(amp|lt|gt|quot);/g, (entity) => PLAIN[entity] ?? '')
		.replaceAll(/[\t\n\r]/g, '');
	return [...new Set(Array.from(text))].sort();
}
