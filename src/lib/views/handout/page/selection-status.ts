import m from '$messages/handout.json';
import { pluralOf } from '../../../data/plural-of';
import { fillMessage } from '../../../messages/fill-message';

/** The status message about the steps in the URL; "" for the whole story. */
export function selectionStatus(chosen: number, count: number, unknown: readonly string[]): string {
	const some = chosen < count ? fillMessage(pluralOf(m.someSteps, chosen), { chosen, count }) : '';
	const names = unknown.map((name) => fillMessage(m.quoted, { name })).join(', ');
	if (!names) return some;
	const passed = fillMessage(pluralOf(m.unknown, unknown.length), { names });
	return `${passed} ${some || m.allSteps}`;
}
