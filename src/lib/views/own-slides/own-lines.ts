import type { OwnSlide } from './own-slide';

/** The lines of a slide that have text. */
export const linesOf = ({ lines }: Pick<OwnSlide, 'lines'>): readonly string[] =>
	lines.map((line) => line.trim()).filter(Boolean);

/** An address without the part that nobody types. */
export const addressText = (address: string): string =>
	address
		.trim()
		.replace(/^https?:\/\//i, '')
		.replace(/^([^/]+)\/$/, '$1');
