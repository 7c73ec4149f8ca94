import type { OwnSlide } from './own-slide';

/** The lines of a slide that have text. */
export const linesOf = ({ lines }: Pick<OwnSlide, 'lines'>): readonly string[] =>
	lines.map((line) => line.trim()).filter(Boolean);

/** The parts of an address, between which a line may break: each ends with a slash, a dot or a hyphen. */
export const addressParts = (address: string): readonly string[] =>
	address.match(/[^/.-]+[/.-]*|[/.-]+/g) ?? [];

/** The parts of a text, between which a line may break in the middle of its web addresses. */
export const textParts = (text: string): readonly string[] =>
	(text.match(/\S+\s*/g) ?? []).flatMap((word) =>
		/^https?:|^www\.|\w\.[a-z]{2,}\//i.test(word) ? addressParts(word) : word
	);

/** An address without the part that nobody types. */
export const addressText = (address: string): string =>
	address
		.trim()
		.replace(/^https?:\/\//i, '')
		.replace(/^([^/]+)\/$/, '$1');
