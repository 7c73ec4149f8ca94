import { isObject, isText } from '../../data/checks';

/** A slide that a speaker has made, to be shown between the steps of the story. */
export interface OwnSlide {
	/** `own-title`, or `own-` and a number. */
	id: string;
	kind: 'title' | 'text';
	title: string;
	/** The lines of its text. A title slide has the name, the place and the date, each of which may be "". */
	lines: readonly string[];
	picture?: OwnPicture | undefined;
	/** The address to show, as typed. */
	address?: string | undefined;
	/** The QR code of the address, if it is one: rows of 0 and 1, for light and dark. */
	code?: string | undefined;
}

/** A picture of a slide. */
export interface OwnPicture {
	/** Its data URL. */
	src: string;
	/** What it shows, for those who cannot see it, or "". */
	alt: string;
}

/** The id of the title slide. */
export const TITLE_ID = 'own-title';

/** Whether an id is that of a speaker's own slide. No step of a story has such an id. */
export const isOwnId = (id: string): boolean => id === TITLE_ID || /^own-[1-9]\d{0,8}$/.test(id);

/** The first free id after all that are taken, so that no slide gets the notes of a deleted one. */
export function nextOwnId(taken: readonly string[]): string {
	const numbers = taken.filter(isOwnId).map((id) => Number(id.slice('own-'.length)) || 0);
	// After the last numbers there is no other.
	let next = Math.max(0, ...numbers.filter((number) => number < 1e8)) + 1;
	while (numbers.includes(next)) next += 1;
	return `own-${next}`;
}

/** The most own slides of a browser, and the most characters of each text: more would slow down all windows. */
export const MOST_SLIDES = 100;
export const LONGEST_TEXT = 2000;

/** A picture of pixels: an SVG file may take forever to draw. */
export const isPixels = (src: string): boolean =>
	/^data:image\/(avif|bmp|gif|jpeg|png|webp);base64,/.test(src);

const isShort = (value: unknown): value is string => isText(value) && value.length <= LONGEST_TEXT;
const isPicture = (value: unknown): boolean =>
	isObject(value) &&
	isText(value.src) &&
	value.src.length <= 500_000 &&
	isPixels(value.src) &&
	isShort(value.alt);

/** Whether a value, such as a part of a file, is a slide. */
export const isOwnSlide = (value: unknown): value is OwnSlide =>
	isObject(value) &&
	isText(value.id) &&
	isOwnId(value.id) &&
	(value.kind === 'title' || value.kind === 'text') &&
	isShort(value.title) &&
	Array.isArray(value.lines) &&
	value.lines.every(isText) &&
	isShort(value.lines.join('\n')) &&
	(value.picture === undefined || isPicture(value.picture)) &&
	(value.address === undefined || isShort(value.address)) &&
	// The largest QR code has 177 rows.
	(value.code === undefined ||
		(isText(value.code) && /^[01]{1,177}(\n[01]{1,177}){0,176}$/.test(value.code)));

/** The slides of a JSON text; nothing of what is none. */
export function ownSlidesIn(json: string): readonly OwnSlide[] {
	try {
		const value: unknown = JSON.parse(json || '[]');
		const slides = Array.isArray(value) ? value.filter(isOwnSlide) : [];
		return [...new Map(slides.map((slide) => [slide.id, slide])).values()].slice(0, MOST_SLIDES);
	} catch {
		return [];
	}
}
