import { allPagesIn, contentsOf, type Entry } from '../contents';
import m from '$messages/own-slides.json';
import { numberOf } from '../../../model/step-numbers';
import { isOwnId } from '../../own-slides/own-slide';
import { sheetNumber } from '../sheet-number';
import { part, type Sheet } from './served';

/**
 * Reduces the handout to these steps, in this order, and renumbers them.
 * @param stops those of them that remain when the reader leaves the details out
 */
export function keep(
	all: readonly Sheet[],
	chosen: readonly Sheet[],
	stops: readonly Sheet[]
): void {
	for (const { element } of all) element.remove();
	part('end')?.before(...chosen.map(({ element }) => element));
	for (const sheet of chosen) {
		const { element } = sheet;
		element.toggleAttribute('data-detail', !stops.includes(sheet));
		const number = part('number', element);
		const numbers = numberOf({ steps: chosen, stops }, sheet);
		if (number) number.textContent = sheetNumber(numbers, stops.length);
	}
	listContents(chosen, stops);
	const citedBy = (sheets: readonly Sheet[]) => new Set(sheets.flatMap(({ sources }) => sources));
	const [cited, citedByStops] = [citedBy(chosen), citedBy(stops)];
	for (const source of document.querySelectorAll<HTMLElement>('[data-source]')) {
		const id = source.dataset.source ?? '';
		source.hidden = !cited.has(id);
		source.toggleAttribute('data-detail', !citedByStops.has(id));
	}
}

function writePages(name: string, entry: Entry<Sheet>, line: ParentNode): void {
	for (const { per, pages } of allPagesIn(entry)) {
		const found = part(name, line)?.querySelector(`[data-per="${per}"]`);
		if (found) found.textContent = pages;
	}
}

/** Rebuilds the table of contents from the served lines, one for each scene. */
function listContents(chosen: readonly Sheet[], stops: readonly Sheet[]): void {
	const list = part('contents');
	const served = [...(list?.children ?? [])].filter((line) => line instanceof HTMLElement);
	// Without the details, there is a line for each of the same scenes.
	const main = contentsOf(stops);
	const lines = contentsOf(chosen).flatMap((entry, i) => {
		const isOwn = isOwnId(entry.opens.id);
		const model = served.find(({ dataset }) => isOwn || dataset.scene === entry.scene);
		const line = model?.cloneNode(true) as HTMLElement | undefined;
		if (!line) return [];
		const link = line.querySelector('a');
		link?.setAttribute('href', `#${entry.opens.id}`);
		if (isOwn && link) {
			line.dataset.scene = entry.scene;
			link.textContent = part('own-title', entry.opens.element)?.textContent || m.untitled;
		}
		writePages('pages', entry, line);
		writePages('main-pages', main[i] ?? entry, line);
		return [line];
	});
	list?.replaceChildren(...lines);
}
