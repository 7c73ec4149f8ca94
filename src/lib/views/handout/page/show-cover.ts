import type { OwnSlide } from '../../own-slides/own-slide';
import { coverOf } from '../cover';
import { part } from './served';

/** Shows a title slide on the first page, which is served with the title of the story. */
export function showCover(slide: OwnSlide): void {
	const [title, lines, from] = ['cover-title', 'cover-lines', 'cover-from'].map((name) =>
		part(name)
	);
	if (!title || !lines || !from) return;
	const cover = coverOf(title.textContent, slide);
	part('title')?.toggleAttribute('data-own', true);
	title.textContent = cover.title;
	lines.replaceChildren(
		...cover.lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }))
	);
	lines.hidden = cover.lines.length === 0;
	from.textContent = cover.from;
	from.hidden = !cover.from;
}
