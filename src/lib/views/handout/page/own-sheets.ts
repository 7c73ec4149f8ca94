import m from '$messages/own-slides.json';
import { fillMessage } from '../../../messages/fill-message';
import { codeDrawing } from '../../own-slides/code-drawing';
import type { OwnSlide } from '../../own-slides/own-slide';
import { addressParts, addressText, linesOf, textParts } from '../../own-slides/own-lines';
import { ownSlides } from '../../own-slides/read-own-slides';
import { part, type Sheet } from './served';

/** The pages of the speaker's own slides, of which the handout prints those that a talk names. */
export function ownSheets(): Sheet[] {
	const template = part('own-sheet') as HTMLTemplateElement | null;
	const served = template && part('sheet', template.content);
	if (!served) return [];
	return ownSlides().map((slide) => {
		const element = served.cloneNode(true) as HTMLElement;
		fill(element, slide);
		return { id: slide.id, scene: 'own', detail: undefined, sources: [], element };
	});
}

function fill(sheet: HTMLElement, slide: OwnSlide): void {
	const { id, kind, title, picture, address = '', code } = slide;
	Object.assign(sheet, { id });
	sheet.dataset.step = id;
	sheet.dataset.kind = kind;
	sheet.setAttribute('aria-labelledby', `${id}-finding`);
	const heading = part('own-title', sheet);
	if (heading) Object.assign(heading, { id: `${id}-finding`, textContent: title });
	part('own-lines', sheet)?.replaceChildren(
		...linesOf(slide).map((line) => {
			const paragraph = document.createElement('p');
			paragraph.append(...withBreaks(textParts(line)));
			return paragraph;
		})
	);
	const image = sheet.querySelector('img');
	if (picture && image) Object.assign(image, picture);
	else part('own-picture', sheet)?.remove();
	if (!picture && !code) part('own-more', sheet)?.remove();
	if (code) fillCode(sheet, code, addressText(address));
	else part('own-code', sheet)?.remove();
}

function fillCode(sheet: HTMLElement, code: string, address: string): void {
	const { viewBox, path } = codeDrawing(code);
	const drawing = sheet.querySelector('svg');
	drawing?.setAttribute('viewBox', viewBox);
	drawing?.setAttribute('aria-label', fillMessage(m.codeOf, { address }));
	drawing?.querySelector('path')?.setAttribute('d', path);
	sheet.querySelector('figcaption')?.replaceChildren(...withBreaks(addressParts(address)));
}

/** The parts of a text, with a place between them where a line may break. */
const withBreaks = (parts: readonly string[]): (string | Node)[] =>
	parts.flatMap((part, i) => (i > 0 ? [document.createElement('wbr'), part] : [part]));
