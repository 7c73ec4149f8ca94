/** A text of a label as one line without marks: `**Sail** boats` is “Sail boats”. */
const plainText = (text: string): string => text.replaceAll(/\*\*|~~/g, '').replaceAll('\n', ' ');

/** A name in full, without marks. @param names from full to brief */
export const titleOf = (names: string | readonly string[]): string =>
	plainText((typeof names === 'string' ? names : names[0]) ?? '');

/** A name in bold. One with marks says itself what is bold. */
export const inBold = (name: string): string => (name.includes('**') ? name : `**${name}**`);
