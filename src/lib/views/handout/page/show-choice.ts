import { queryInAddress } from '../../address';

/**
 * Shows the picture of the choice that the URL names, in the first step that offers one: this page
 * has no charts. A step stays as it was served if there is no such picture.
 * @returns the choice, by its key in the URL
 */
export function showChoice(): Readonly<Record<string, string>> {
	const figure = document.querySelector<HTMLElement>('figure[data-pictures]');
	const { choice = '', pictures = '', noun = '' } = figure?.dataset ?? {};
	const value = choice && queryInAddress(choice);
	if (!figure || !value) return {};
	const picture = new Image();
	picture.alt = `${noun}: ${value}`;
	picture.onload = () => {
		const caption = figure.querySelector('figcaption');
		// The subtitle and the drawing are those of another choice. The picture has its own words.
		if (caption) caption.textContent = picture.alt;
		for (const box of figure.querySelectorAll('.box')) box.replaceChildren(picture.cloneNode());
	};
	// The handout is one folder below the front page.
	picture.src = `../${pictures}${encodeURIComponent(value)}.png`;
	return { [choice]: value };
}
