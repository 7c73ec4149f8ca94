// Built by tools/inline-script.mjs: a module bundled into the text of a classic script.
declare module '*?inline-script' {
	const script: string;
	export default script;
}

// Vite replaces these with values of the story's config: see `StoryConfig`.
declare const STORY_SLUG: string;
declare const STORY_LOCALE: string;
declare const STORY_CLAIMED: string;
