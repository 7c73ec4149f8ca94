import type { Source } from './sources';

/** The licence of more than half of the sources, if there is one: a list can name it once. */
export function commonLicence(sources: readonly Pick<Source, 'licence'>[]): string | undefined {
	const count = (licence: string) => sources.filter((each) => each.licence === licence).length;
	return sources.find(({ licence }) => 2 * count(licence) > sources.length)?.licence;
}
