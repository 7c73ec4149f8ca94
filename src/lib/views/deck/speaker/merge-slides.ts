import { nextOwnId, type OwnSlide } from '../../own-slides/own-slide';

/** Two merged lists of slides. */
export interface MergedSlides {
	slides: readonly OwnSlide[];
	/** The new ids of incoming slides whose id another slide has, by their old ones. */
	ids: Readonly<Record<string, string>>;
	/** The number of slides that were not there. */
	added: number;
}

/** Fields in a fixed order, for comparison. */
const textOf = ({ kind, title, lines, picture, address = '' }: OwnSlide): string =>
	JSON.stringify([kind, title, lines, picture?.src, picture?.alt, address]);

/**
 * Merges slides without loss: a slide whose id another one has gets a new id, unless the two are the
 * same.
 * @param taken other ids that no slide may get
 */
export function mergeSlides(
	mine: readonly OwnSlide[],
	theirs: readonly OwnSlide[],
	taken: readonly string[]
): MergedSlides {
	const slides = [...mine];
	const ids: Record<string, string> = {};
	const fileIds = theirs.map(({ id }) => id);
	for (const slide of theirs) {
		if (slides.some((each) => each.id === slide.id && textOf(each) === textOf(slide))) continue;
		if (!slides.some(({ id }) => id === slide.id)) {
			slides.push(slide);
			continue;
		}
		// The file may have been imported before.
		const same = slides.find((each) => textOf(each) === textOf(slide));
		const id = same?.id ?? nextOwnId([...slides.map((each) => each.id), ...fileIds, ...taken]);
		ids[slide.id] = id;
		if (!same) slides.push({ ...slide, id });
	}
	return { slides, ids, added: slides.length - mine.length };
}

/** Values by the ids of steps, with new ids in place of others. */
export const renamed = <T>(
	values: Readonly<Record<string, T>>,
	ids: Readonly<Record<string, string>>
): Record<string, T> =>
	Object.fromEntries(Object.entries(values).map(([id, value]) => [ids[id] ?? id, value]));
