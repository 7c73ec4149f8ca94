/** Finds a part of the served handout by its `data-part` attribute. */
export const part = (name: string, within: ParentNode = document): HTMLElement | null =>
	within.querySelector(`[data-part="${name}"]`);

/** The page of a step. */
export interface Sheet {
	id: string;
	scene: string;
	/** The id of the main step, if it is a detail. */
	detail: string | undefined;
	/** The ids of the sources that the step cites. */
	sources: readonly string[];
	element: HTMLElement;
}

/** The pages of all steps, in the order of the story. */
export const sheets = (): Sheet[] =>
	[...document.querySelectorAll<HTMLElement>('[data-part="sheet"]')].map((element) => ({
		id: element.id,
		scene: element.dataset.scene ?? '',
		detail: element.dataset.detailOf,
		sources: element.dataset.sources?.split(' ') ?? [],
		element
	}));

/** The pages grouped by scene, in the shape of a story. */
export function scenesOf(all: readonly Sheet[]): { id: string; steps: Sheet[] }[] {
	const scenes = new Map<string, Sheet[]>();
	for (const sheet of all) scenes.set(sheet.scene, [...(scenes.get(sheet.scene) ?? []), sheet]);
	return [...scenes].map(([id, steps]) => ({ id, steps }));
}
