/**
 * Breaks a sentence into lines of at most `characters`, at spaces: SVG text does not wrap by itself.
 * A word longer than a line stands alone on one.
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

/** About how wide a label is, in pixels: charts are laid out on the server too, where no text is measured. */
export function textWidth(text: string, size = 13): number {
	return text.length * size * 0.56;
}
