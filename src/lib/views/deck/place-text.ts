import common from '$messages/common.json';
import m from '$messages/deck.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { Talk } from './talk.svelte';

/**
 * Where a talk is, as in “Step 7 of 28”, “Step 7 of 28, detail 1 of 2”, or “Not in the talk, left at step
 * 7 of 28”, or the title of the story.
 */
export function placeText({ titled, story, place, stops }: Talk): string {
	if (titled) return story.title;
	const { number, detail, details, outside } = place;
	const count = stops.length;
	if (outside) return fillMessage(m.leftAt, { number, count });
	return detail > 0
		? fillMessage(m.stepAndDetail, { number, count, detail, details: details.length })
		: fillMessage(common.stepOf, { number, count });
}

/** What screen readers announce when the slide changes. @param headline that of the step */
export const announcementOf = (talk: Talk, headline: string): string =>
	talk.titled ? placeText(talk) : fillMessage(m.announcement, { headline, place: placeText(talk) });
