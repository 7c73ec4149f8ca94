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
export function nextOwnId(taken: Iterable<string>): string {
	const numbers = [...taken].filter(isOwnId).map((id) => Number(id.slice('own-'.length)) || 0);
	return `own-${Math.max(0, ...numbers) + 1}`;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isPicture = (value: unknown): boolean =>
	isObject(value) && isText(value.src) && value.src.startsWith('data:image/') && isText(value.alt);

/** Whether a value, such as a part of a file, is a slide. */
export const isOwnSlide = (value: unknown): value is OwnSlide =>
	isObject(value) &&
	isText(value.id) &&
	isOwnId(value.id) &&
	(value.kind === 'title' || value.kind === 'text') &&
	isText(value.title) &&
	Array.isArray(value.lines) &&
	value.lines.every(isText) &&
	(value.picture === undefined || isPicture(value.picture)) &&
	(value.address === undefined || isText(value.address)) &&
	(value.code === undefined || (isText(value.code) && /^[01]+(\n[01]+)*$/.test(value.code)));

/** The slides of a JSON text; nothing of what is none. */
export function ownSlidesIn(json: string): readonly OwnSlide[] {
	try {
		const value: unknown = JSON.parse(json || '[]');
		return Array.isArray(value) ? value.filter(isOwnSlide) : [];
	} catch {
		return [];
	}
}
