import type { OwnNotes } from '../../own-notes';
import { isLong } from '../long';
import { option } from './option';
import { part, type Sheet } from './served';

/**
 * Sets which notes are shown from the URL. The speaker's own notes are kept from others unless they are
 * asked for, and have a checkbox only where there are some.
 */
export function fitNotesToAddress(steps: readonly Sheet[], own: OwnNotes): void {
	const noted = steps.filter(({ id }) => own[id]);
	option('notes', (on) => part('handout')?.setAttribute('data-notes', on ? 'on' : 'off'));
	part('own-notes')?.toggleAttribute('hidden', noted.length === 0);
	option('own', (on) => noted.forEach((sheet) => showOwn(sheet, on ? own[sheet.id] : '')), false);

	const boxes = [part('notes-wanted'), noted.length > 0 && part('own-wanted')].filter(
		(box) => box instanceof HTMLInputElement
	);
	const fit = () => {
		const printed = document.querySelector('[data-part="per-wanted"][value="1"]:checked') !== null;
		for (const box of boxes) box.disabled = !printed;
		part('notes-print')?.toggleAttribute('hidden', printed || boxes.length === 0);
	};
	for (const radio of document.querySelectorAll('[data-part="per-wanted"]')) {
		radio.addEventListener('change', fit);
	}
	fit();
}

/** Shows a note on the page of its step; "" shows none. */
function showOwn({ element }: Sheet, note = ''): void {
	const words = part('own-words', element);
	if (words) words.textContent = note;
	part('own', element)?.toggleAttribute('hidden', !note);
	element.toggleAttribute('data-long', isLong(note));
}
