// Built by tools/inline-script.mjs: a module bundled into the text of a classic script.
declare module '*?inline-script' {
	const script: string;
	export default script;
}

// Made by tools/chart-images.mjs: a picture, in the sizes that a chart draws it in.
declare module '*?image' {
	import type { ImageSize } from '$lib/charts/images/image-chart';

	const sizes: readonly ImageSize[];
	export default sizes;
}

// Made by tools/kept-charts.mjs, for the server only.
declare module 'virtual:kept-charts' {
	import type { KeptCharts } from '$lib/model/kept';

	/** Imports the charts with the words of a release, by the name of each release that keeps words. */
	export const keptCharts: KeptCharts;
}

// Made by tools/site-fonts.mjs: the addresses of the fonts of pages with prose.
declare module 'virtual:site-fonts' {
	/** The first files of the fonts of text and of charts. */
	export const serif: string;
	export const sans: string;
	/** Files of other letters. */
	export const more: readonly string[];
}

// Vite replaces it with the version of the site: see tools/version.mjs. Only the server needs it.
declare const SITE_VERSION: string;

// Vite replaces it with the origin of the site's public address: PUBLIC_ORIGIN, or that of the preview.
declare const SITE_ORIGIN: string;

// Vite replaces these with values of the story's config: see `StoryConfig`.
declare const STORY_SLUG: string;
declare const STORY_LOCALE: string;
declare const STORY_CLAIMED: string;
