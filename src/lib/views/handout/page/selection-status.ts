import m from '$messages/handout.json';
import { pluralOf } from '../../../data/plural-of';
import { fillMessage } from '../../../messages/fill-message';

/**
 * The status message about the steps in the URL; "" for the whole story.
 * @param slides the number of the speaker's own slides among them, besides the chosen steps
 */
export function selectionStatus(
	chosen: number,
	count: number,
	unknown: readonly string[],
	slides = 0
): string {
	const some = shownSteps(chosen, count, slides);
	const names = unknown.map((name) => fillMessage(m.quoted, { name })).join(', ');
	if (!names) return some;
	const passed = fillMessage(pluralOf(m.unknown, unknown.length), { names });
	return `${passed} ${some || m.allSteps}`;
}

function shownSteps(chosen: number, count: number, slides: number): string {
	if (slides > 0) return fillMessage(pluralOf(m.stepsAndSlides, slides), { chosen, count, slides });
	return chosen < count ? fillMessage(pluralOf(m.someSteps, chosen), { chosen, count }) : '';
}
