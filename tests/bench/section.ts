import type { Browser } from './support/browser';

/** A build of the story. */
export interface NamedBuild {
	name: string;
	/** Its folder. */
	build: string;
	/** The base path of its site, with a trailing slash. */
	base: string;
}

/** What a section measures with. */
export interface Bench {
	browser: Browser;
	/** The folder of the story's build. */
	build: string;
	/** The base path of that build, with a trailing slash. */
	base: string;
	rounds: number;
	/** The charts to measure; all by default. */
	charts?: readonly string[] | undefined;
	/** Another build to measure in turn with this one. */
	against?: NamedBuild | undefined;
	/** Shows how far the section is. */
	report: (progress: string) => void;
}

/** Options that only some sections have. */
export type SectionOption = 'charts' | 'against';

/** A part of the bench, which fills one part of docs/performance.md. */
export interface Section {
	/** Its name for `--only`, and of its place in docs/performance.md. */
	name: string;
	title: string;
	/** How many rounds it makes unless `--rounds` says otherwise. */
	rounds: number;
	options?: readonly SectionOption[];
	/** @returns what it measured, in Markdown */
	measure(bench: Bench): Promise<string>;
}
