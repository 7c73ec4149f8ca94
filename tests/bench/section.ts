import type { Browser } from './support/browser';

/** A build of the story that is served. */
export interface ServedBuild {
	name: string;
	/** The address of its site, with a trailing slash. */
	address: string;
}

/** What a section measures with. */
export interface Bench {
	browser: Browser;
	/** The build of this tree, and then the one to measure in turn with it, if any. */
	builds: readonly [ServedBuild, ...ServedBuild[]];
	rounds: number;
	/** The charts to measure; all by default. */
	charts: readonly string[] | undefined;
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
