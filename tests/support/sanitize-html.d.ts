// The package has no types. These cover the part of it that is used here.
declare module 'sanitize-html' {
	interface Options {
		allowedTags?: readonly string[];
		allowedAttributes?: Readonly<Record<string, readonly string[]>>;
	}
	interface SanitizeHtml {
		(html: string, options?: Options): string;
		defaults: Required<Options>;
	}
	const sanitizeHtml: SanitizeHtml;
	export default sanitizeHtml;
}
