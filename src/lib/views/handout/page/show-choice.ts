import m from '$messages/handout.json';
import { fillMessage } from '$lib/messages/fill-message';
import { queryInAddress } from '$lib/browser/address';

/**
 * Shows the picture of the choice that the URL names, or those of several, in the step that has them: this page
 * has no charts. If there is no such picture, or it does not load, the step stays as it
 * was served, and its caption says so.
 */
export function showChoice(): void {
	const figure = document.querySelector<HTMLElement>('figure[data-pictures]');
	const { choice = '', pictures = '', noun = '' } = figure?.dataset ?? {};
	const value = choice && queryInAddress(choice);
	if (!figure || !value) return;
	// Several values have no picture together. A link could name any number of files.
	const known = /^[\w-]+(,[\w-]+){0,2}$/.test(value);
	const all = (known ? value.split(',') : []).map((each) => {
		const picture = new Image();
		picture.alt = `${noun}: ${each}`;
		// The handout is one folder below the front page.
		picture.src = `../${pictures}${encodeURIComponent(each)}.png`;
		return picture;
	});
	const show = () => {
		const caption = figure.querySelector('figcaption');
		// The subtitle and the drawing are those of another choice. The pictures have their own words.
		if (caption) caption.textContent = `${noun}: ${value.replaceAll(',', ', ')}`;
		for (const box of figure.querySelectorAll('.box')) {
			const list = document.createElement('div');
			list.className = 'pictures';
			list.append(...all.map((picture) => picture.cloneNode()));
			box.replaceChildren(list);
		}
	};
	const miss = () => {
		const caption = figure.querySelector('figcaption');
		const subtitle = caption?.textContent.trim() ?? '';
		if (caption) caption.textContent = fillMessage(m.choiceMissing, { noun, subtitle });
	};
	if (known) void Promise.all(all.map((picture) => picture.decode())).then(show, miss);
	else miss();
}
