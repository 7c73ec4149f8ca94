import m from '$messages/handout.json';
import { fillMessage } from '../../../messages/fill-message';

/** The status message about the steps in the URL; "" for the whole story. */
export function selectionStatus(chosen: number, count: number, unknown: readonly string[]): string {
	const some = chosen < count ? fillMessage(m.someSteps, { chosen, count }) : '';
	const names = unknown.map((name) => fillMessage(m.quoted, { name })).join(', ');
	if (!names) return some;
	const passed =
		unknown.length > 1
			? fillMessage(m.unknownMany, { names })
			: fillMessage(m.unknownOne, { names });
	return `${passed} ${some || m.allSteps}`;
}
