/** What is written of a chart beside its pages, by the ending of its file. */
export type Extension = 'csv' | 'metadata.json' | 'svg' | 'png';

/** A chart in its default state, or in that of a step. */
export interface Shown {
	chart: string;
	step?: string;
}

/** The part of an address that names a chart and perhaps a step: `toll`, `toll/toll-climb`. */
export const pathOf = ({ chart, step }: Shown): string => (step ? `${chart}/${step}` : chart);

/**
 * The public addresses of the site: others depend on them, so they only ever grow.
 * @param root the site's front page with a slash at its end: a path for links within the site, a
 * whole address for what others follow
 */
export function addressesIn(root: string) {
	return {
		root,
		/** The story, opened at a step. */
		story: (step?: string) => (step ? `${root}#${step}` : root),
		gallery: `${root}charts/`,
		/** The page of a chart for people and search engines. */
		page: (shown: Shown) => `${root}charts/${pathOf(shown)}/`,
		file: (shown: Shown, extension: Extension) => `${root}charts/${pathOf(shown)}.${extension}`,
		/** The chart alone, for a frame; with a release, as it was in that one for good. */
		embed: (shown: Shown, release?: string) =>
			`${root}embed/${pathOf(shown)}/${release ? `@${release}/` : ''}`,
		/** What an embed's script asks for: the words and tables of all charts. */
		release: (name?: string) => `${root}embed/${name ? `@${name}` : 'latest'}.json`,
		card: `${root}card.png`,
		/** The face of the embeds. */
		face: `${root}embed/sans.woff2`,
		/** For pages that hold frames and know no other way to size them. */
		helper: `${root}embed/v1.js`,
		oembed: (shown: Shown, format: 'json' | 'xml') => `${root}oembed/${pathOf(shown)}.${format}`,
		providers: `${root}oembed/providers.json`
	} as const;
}

export type Addresses = ReturnType<typeof addressesIn>;
