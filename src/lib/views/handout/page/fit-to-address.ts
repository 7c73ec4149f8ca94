import m from '$messages/own-slides.json';
import { fillMessage } from '../../../messages/fill-message';
import { chosenSteps, namesOf } from '../../../model/chosen';
import { queryInAddress, showQueryInAddress } from '../../address';
import { ownNotes } from '../../own-notes';
import { isOwnId } from '../../own-slides/own-slide';
import { linkTo } from '../../pages';
import { isLong } from '../long';
import { keep } from './choose';
import { fitLayoutToAddress } from './layout-options';
import { ownSheets } from './own-sheets';
import { selectionStatus } from './selection-status';
import { part, scenesOf, sheets } from './served';
import { showChoice } from './show-choice';

/** Applies the URL's query to the page. It is served whole, and this removes what is not wanted. */
export function fitToAddress(): void {
	const all = sheets();
	const own = ownSheets();
	const story = {
		scenes: [...scenesOf(all), { id: 'own', steps: own, apart: true as const }]
	};
	const asked = queryInAddress('steps');
	const { steps, stops, unknown } = chosenSteps(story, asked);
	const names = namesOf(
		story,
		steps,
		steps.filter((step) => !stops.includes(step))
	);
	if (asked) keep(all, steps, stops);

	const chosen = showChoice();
	const present = part('present');
	present?.setAttribute(
		'href',
		linkTo(present.getAttribute('href') ?? '', { steps: names, ...chosen })
	);

	const notes = ownNotes();
	for (const { id, element } of steps) {
		const words = part('own-words', element);
		const box = part('own', element);
		if (!words || !box || !notes[id]) continue;
		words.textContent = notes[id];
		box.hidden = false;
		element.toggleAttribute('data-long', isLong(notes[id]));
	}

	option('notes', (on) => part('handout')?.setAttribute('data-notes', on ? 'on' : 'off'));
	// The style sheet leaves the details out.
	part('details')?.toggleAttribute('hidden', stops.length === steps.length);
	option('details', (on) => {
		const shown = (on ? steps : stops).filter(({ id }) => !isOwnId(id));
		// Set after load, so that screen readers announce it.
		const status = part('said');
		const missing = unknown.filter(isOwnId);
		const others = unknown.filter((name) => !isOwnId(name));
		if (status) {
			status.textContent = [
				selectionStatus(shown.length, all.length, others),
				missing.length > 0 && fillMessage(m.missing, { names: missing.join(', ') })
			]
				.filter(Boolean)
				.join(' ');
		}
	});
	fitLayoutToAddress();
	part('print')?.addEventListener('click', () => print());
	part('tools')?.removeAttribute('hidden');
	document.documentElement.dataset.hydrated = '';
}

/**
 * Sets a checkbox of the toolbar from the URL, which has "0" under its name while it is not checked.
 * @param show called with its state, now and when it changes
 */
function option(name: string, show: (on: boolean) => void): void {
	const box = part(`${name}-wanted`) as HTMLInputElement | null;
	const on = queryInAddress(name) !== '0';
	if (box) box.checked = on;
	show(on);
	box?.addEventListener('change', () => {
		show(box.checked);
		showQueryInAddress({ [name]: box.checked ? '' : '0' });
	});
}
