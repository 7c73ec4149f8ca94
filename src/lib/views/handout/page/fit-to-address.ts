import { chosenSteps, namesOf } from '../../../model/chosen';
import { queryInAddress } from '$lib/browser/address';
import { ownNotes } from '../../own-notes';
import { missingSlides } from '../../own-slides/missing-slides';
import { isOwnId, TITLE_ID } from '../../own-slides/own-slide';
import { ownSlides } from '../../own-slides/read-own-slides';
import { linkTo } from '../../pages';
import { VIEW } from '../../single/views';
import { keep } from './choose';
import { fitLayoutToAddress } from './layout-options';
import { fitNotesToAddress } from './notes-options';
import { option } from './option';
import { ownSheets } from './own-sheets';
import { selectionStatus } from './selection-status';
import { part, scenesOf, sheets } from './served';
import { showChoice } from './show-choice';
import { showCover } from './show-cover';

/** What the URL says of the page itself. The rest is about the talk. */
const OF_PAGE = ['notes', 'own', 'details', 'per', 'lines', VIEW];

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

	const titleSlide =
		steps.some(({ id }) => id === TITLE_ID) && ownSlides().find(({ id }) => id === TITLE_ID);
	if (titleSlide) showCover(titleSlide);

	showChoice();
	const ofTalk = [...new URL(location.href).searchParams].filter(([key]) => !OF_PAGE.includes(key));
	const present = part('present');
	present?.setAttribute(
		'href',
		linkTo(present.getAttribute('href') ?? '', { ...Object.fromEntries(ofTalk), steps: names })
	);

	// The style sheet leaves the details out.
	part('details')?.toggleAttribute('hidden', stops.length === steps.length);
	option('details', (on) => {
		const shown = on ? steps : stops;
		const slides = shown.filter(({ id }) => isOwnId(id)).length;
		// Set after load, so that screen readers announce it.
		const status = part('said');
		const missing = unknown.filter(isOwnId).length;
		if (status) {
			status.textContent = [
				selectionStatus(shown.length - slides, all.length, unknown.length - missing, slides),
				missing > 0 && missingSlides(missing)
			]
				.filter(Boolean)
				.join(' ');
		}
	});
	fitLayoutToAddress();
	fitNotesToAddress(steps, ownNotes());
	part('print')?.addEventListener('click', () => print());
	part('tools')?.removeAttribute('hidden');
	document.documentElement.dataset.hydrated = '';
}
