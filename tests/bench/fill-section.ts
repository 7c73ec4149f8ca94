/**
 * Puts what a section measured between its two marks in a page.
 * @param markdown the page
 * @param name of the section
 * @throws {Error} if the page does not have both marks
 */
export function fillSection(markdown: string, name: string, measured: string): string {
	const [start, end] = [`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`];
	const [before, rest, more] = markdown.split(start);
	const after = rest?.split(end)[1];
	if (before === undefined || after === undefined || more !== undefined) {
		throw new Error(`docs/performance.md: expected ${start} and ${end}, once each.`);
	}
	return `${before}${start}\n\n${measured}\n\n${end}${after}`;
}
