/** The file extensions of a chart's exports. */
export type Extension = 'csv' | 'metadata.json' | 'svg' | 'outlines.svg' | 'png' | 'portrait.png';

/** A reader's choice, as an address names it. */
export interface AddressedChoice {
	/** The key of its input. */
	key: string;
	value: string;
}

/** A chart in its default state, or in the state of a step, and perhaps with a choice. */
export interface Shown {
	chart: string;
	step?: string;
	choice?: AddressedChoice;
}

/** Whether it is a choice of several values, which have no page and no files together. */
export const isSeveral = (choice: AddressedChoice | undefined): boolean =>
	choice?.value.includes(',') ?? false;

/**
 * The path of a chart and of a step or a choice, if there is one: `toll`, `toll/toll-climb`. With both,
 * it is that of the step, and the choice is in the query, as is one of several values.
 */
export function pathOf({ chart, step, choice }: Shown): string {
	const part = step ?? (isSeveral(choice) ? undefined : choice?.value);
	return part ? `${chart}/${part}` : chart;
}

const choiceQuery = ({ key, value }: AddressedChoice): string =>
	// People read it, and a query may contain a plain comma.
	`?${new URLSearchParams([[key, value]]).toString().replaceAll('%2C', ',')}`;

/** The query of a choice that is not in the path, or "". */
const queryOf = ({ step, choice }: Shown): string =>
	choice && (step || isSeveral(choice)) ? choiceQuery(choice) : '';

/** A choice has one set of files, whatever the step. */
const filePath = ({ choice, ...shown }: Shown): string =>
	pathOf(choice ? { chart: shown.chart, choice } : shown);

/** The id of the list of all choices, on the page of their chart. */
export const CHOICES = 'choices';

/**
 * The page on how figures are computed, if the story has one. Alone, so that scripts need no other
 * address for it.
 */
export const methodsIn = (root: string): string | undefined =>
	STORY_HAS.methods ? `${root}methods/` : undefined;

/**
 * The public addresses of the site. Other sites depend on them: add to them, but never change one.
 * @param root the address of the front page, with a slash at its end: a path for links within the
 * site, a whole address for external ones
 */
export function addressesIn(root: string) {
	return {
		root,
		/** The story, opened at a step, with a choice. */
		story: (step?: string, choice?: AddressedChoice) =>
			step ? `${root}${choice ? choiceQuery(choice) : ''}#${step}` : root,
		gallery: `${root}charts/`,
		/** The register of claims, opened at one. */
		claims: (id?: number) => `${root}claims/${id === undefined ? '' : `#claim-${id}`}`,
		/** The page of the tables, opened at one. */
		data: (table?: string) => `${root}data/${table ? `#${table}` : ''}`,
		/** A table as a file. */
		table: (name: string, extension: 'csv' | 'json') => `${root}data/${name}.${extension}`,
		/** All tables, described as a Frictionless Data Package. */
		dataPackage: `${root}data/datapackage.json`,
		methods: methodsIn(root),
		/** The Atom feed of corrections and releases. */
		feed: `${root}corrections.xml`,
		/** The page of a chart for people and search engines. */
		page: (shown: Shown) => `${root}charts/${pathOf(shown)}/${queryOf(shown)}`,
		/** The list of all choices that have pages, on the page of their chart. */
		choices: (chart: string) => `${root}charts/${chart}/#${CHOICES}`,
		file: (shown: Shown, extension: Extension) => `${root}charts/${filePath(shown)}.${extension}`,
		/** The chart alone, for an iframe; with a release, pinned to it. */
		embed: (shown: Shown, release?: string) =>
			`${root}embed/${pathOf(shown)}/${release ? `@${release}/` : ''}${queryOf(shown)}`,
		card: `${root}card.png`,
		/** The font of the embeds. */
		font: `${root}embed/sans.woff2`,
		/** A script for host pages that have no other way to resize their iframes. */
		helper: `${root}embed/v1.js`,
		oembed: (shown: Shown, format: 'json' | 'xml') => `${root}oembed/${pathOf(shown)}.${format}`,
		providers: `${root}oembed/providers.json`
	} as const;
}

export type Addresses = ReturnType<typeof addressesIn>;
