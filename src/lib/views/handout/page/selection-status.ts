import m from '$messages/handout.json';
import { pluralOf } from '../../../data/plural-of';
import { fillMessage } from '../../../messages/fill-message';

/**
 * The status message about the steps in the URL; "" for the whole story.
 * @param unknown how many of its names are no step or scene: a link could put any text there
 * @param slides the number of the speaker's own slides among them, besides the chosen steps
 */
export function selectionStatus(
	chosen: number,
	count: number,
	unknown: number,
	slides = 0
): string {
	const some = shownSteps(chosen, count, slides);
	if (unknown === 0) return some;
	const passed = fillMessage(pluralOf(m.unknown, unknown), { count: unknown });
	return `${passed} ${some || m.allSteps}`;
}

function shownSteps(chosen: number, count: number, slides: number): string {
	if (slides > 0) return fillMessage(pluralOf(m.stepsAndSlides, slides), { chosen, count, slides });
	return chosen < count ? fillMessage(pluralOf(m.someSteps, chosen), { chosen, count }) : '';
}
