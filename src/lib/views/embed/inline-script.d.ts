// Built by tools/inline-script.mjs: a module bundled into the text of a classic script.
declare module '*?inline-script' {
	const script: string;
	export default script;
}
