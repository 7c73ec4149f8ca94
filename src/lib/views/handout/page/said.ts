/** The status message about the steps in the URL; "" for the whole story. */
export function said(kept: number, all: number, unknown: readonly string[]): string {
	const chosen = kept < all ? `${kept} of the story’s ${all} steps are here.` : '';
	const names = unknown.map((name) => `“${name}”`).join(', ');
	if (!names) return chosen;
	const plural = unknown.length > 1;
	const passed = `The address also names ${names}, which ${plural ? 'are no steps or scenes' : 'is no step or scene'} of the story.`;
	return [passed, chosen || 'All steps are here.'].join(' ');
}
