import { chosenSteps, namesOf } from '../../../model/chosen';
import { queryInAddress, showQueryInAddress } from '../../address';
import { ownNotes } from '../../own-notes';
import { linkTo } from '../../pages';
import { isLong } from '../long';
import { keep } from './choose';
import { selectionStatus } from './selection-status';
import { part, scenesOf, sheets } from './served';
import { showChoice } from './show-choice';

/** Applies the URL's query to the page. It is served whole, and this removes what is not wanted. */
export function fitToAddress(): void {
	const all = sheets();
	const story = { scenes: scenesOf(all) };
	const { steps, unknown } = chosenSteps(story, queryInAddress('steps'));
	const names = namesOf(story, steps);
	if (names) keep(all, steps);
	// Set after load, so that screen readers announce it.
	const status = part('said');
	if (status) status.textContent = selectionStatus(steps.length, all.length, unknown);

	const chosen = showChoice();
	const present = part('present');
	present?.setAttribute(
		'href',
		linkTo(present.getAttribute('href') ?? '', { steps: names, ...chosen })
	);

	const own = ownNotes();
	for (const { id, element } of steps) {
		const words = part('own-words', element);
		const box = part('own', element);
		if (!words || !box || !own[id]) continue;
		words.textContent = own[id];
		box.hidden = false;
		element.toggleAttribute('data-long', isLong(own[id]));
	}

	const wanted = part('notes-wanted') as HTMLInputElement | null;
	const handout = part('handout');
	const show = (on: boolean) => handout?.setAttribute('data-notes', on ? 'on' : 'off');
	const notes = queryInAddress('notes') !== '0';
	if (wanted) wanted.checked = notes;
	show(notes);
	wanted?.addEventListener('change', () => {
		show(wanted.checked);
		showQueryInAddress({ notes: wanted.checked ? '' : '0' });
	});
	part('print')?.addEventListener('click', () => print());
	part('tools')?.removeAttribute('hidden');
	document.documentElement.dataset.hydrated = '';
}
