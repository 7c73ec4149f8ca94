import { contentsOf, pagesIn } from '../contents';
import { part, type Sheet } from './served';

/** Reduces the handout to these steps, in this order, and renumbers them. */
export function keep(all: readonly Sheet[], chosen: readonly Sheet[]): void {
	for (const { element } of all) element.remove();
	part('end')?.before(...chosen.map(({ element }) => element));
	for (const [i, { element }] of chosen.entries()) {
		write('number', i + 1, element);
		write('count', chosen.length, element);
	}
	listContents(chosen);
	const cited = new Set(chosen.flatMap(({ sources }) => sources));
	for (const source of document.querySelectorAll<HTMLElement>('[data-source]')) {
		source.hidden = !cited.has(source.dataset.source ?? '');
	}
}

function write(name: string, value: number | string, within: ParentNode): void {
	const found = part(name, within);
	if (found) found.textContent = String(value);
}

/** Rebuilds the table of contents from the served lines, one for each scene. */
function listContents(chosen: readonly Sheet[]): void {
	const list = part('contents');
	const served = [...(list?.children ?? [])].filter((line) => line instanceof HTMLElement);
	const lines = contentsOf(chosen).flatMap((entry) => {
		const line = served.find(({ dataset }) => dataset.scene === entry.scene)?.cloneNode(true) as
			HTMLElement | undefined;
		if (!line) return [];
		line.querySelector('a')?.setAttribute('href', `#${entry.opens.id}`);
		write('pages', pagesIn(entry), line);
		return [line];
	});
	list?.replaceChildren(...lines);
}
