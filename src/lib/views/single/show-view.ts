import type { View } from './views';

/** Replaces the story, which the file shows by default, with a view. */
export function showView(view: View): void {
	const template = document.querySelector<HTMLTemplateElement>(`template[data-view="${view}"]`);
	if (template) document.querySelector('[data-page]')?.replaceChildren(template.content);
	document.title = template?.dataset.title ?? document.title;
}
