import type { Chart, Tables } from './chart-types';

/**
 * Shows the choice that a page was served with, before the page is hydrated.
 * @param root the site's front page, with a trailing slash
 * @param value the choice in the path of the page, if there is one
 * @throws Error if it cannot be loaded
 */
export const startAtChoice = async (
	{ input }: Chart,
	tables: Tables,
	root: string,
	value: string | null | undefined
): Promise<void> => {
	if (!input || !value) return;
	const chosen = input.choices(tables).find((each) => each.value === value);
	if (!chosen) throw new RangeError(`no choice is “${value}”`);
	await input.choice.startAt(tables, root, chosen);
};
