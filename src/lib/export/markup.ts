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

/** Text as it may stand in HTML, XML and SVG, between tags and inside an attribute's quotation marks. */
export const escapeMarkup = (text: string): string =>
	text
		.replaceAll(NOT_XML, '')
		.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The letters that an SVG sets, each once: without those of its tags, and of what nobody sees. */
export function lettersOf(svg: string): string[] {
	const text = svg
		.replaceAll(/<(title|desc|style)\b[^]*?<\/\1>|<[^>]*>/g, '')
		.replaceAll(/&(amp|lt|gt|quot);/g, (entity) => PLAIN[entity] ?? '')
		.replaceAll(/[\t\n\r]/g, '');
	return [...new Set(Array.from(text))].sort();
}
