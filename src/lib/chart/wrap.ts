/**
 * Breaks a sentence at spaces into lines of at most `characters`, because SVG text does not wrap. A
 * word longer than a line stays whole, alone on its line.
 */
export function wrap(text: string, characters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= characters) {
			lines[lines.length - 1] = `${line} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

/**
 * The approximate width of a label, in pixels. Charts are also laid out on the server, which cannot
 * measure text.
 */
export function textWidth(text: string, size = 13): number {
	return text.length * size * 0.56;
}
