import type { View } from './views';

/** Puts a view in the place of the story, which the file opens with. */
export function showView(view: View): void {
	const template = document.querySelector<HTMLTemplateElement>(`template[data-view="${view}"]`);
	if (template) document.querySelector('[data-page]')?.replaceChildren(template.content);
	document.title = template?.dataset.title ?? document.title;
}
