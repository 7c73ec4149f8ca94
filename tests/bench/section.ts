import type { Browser } from './support/browser';

/** What a section measures with. */
export interface Bench {
	browser: Browser;
	/** The folder of the story's build. */
	build: string;
	/** The base path of that build, with a trailing slash. */
	base: string;
	rounds: number;
	/** Shows how far the section is. */
	report: (progress: string) => void;
}

/** A part of the bench, which fills one part of docs/performance.md. */
export interface Section {
	/** Its name for `--only`, and of its place in docs/performance.md. */
	name: string;
	title: string;
	/** How many rounds it makes unless `--rounds` says otherwise. */
	rounds: number;
	/** @returns what it measured, in Markdown */
	measure(bench: Bench): Promise<string>;
}
