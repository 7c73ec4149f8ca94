import m from '$messages/handout.json';
import { fillMessage } from '../../messages/fill-message';
import { linesOf } from '../own-slides/own-lines';
import type { OwnSlide } from '../own-slides/own-slide';

/** What is at the top of the first page of a handout. */
export interface Cover {
	title: string;
	/** The name, the place and the date of the talk, without empty ones. */
	lines: readonly string[];
	/** Names the story, or "" where the title is its own. */
	from: string;
}

/**
 * The top of the first page: that of the title slide if the talk has one, else the title of the story.
 * @param story the story's title
 */
export function coverOf(
	story: string,
	slide: Pick<OwnSlide, 'title' | 'lines'> | undefined
): Cover {
	const title = slide?.title.trim() || story;
	return {
		title,
		lines: slide ? linesOf(slide) : [],
		from: title === story ? '' : fillMessage(m.fromStory, { story })
	};
}
