/** A stub: a PDF has no part that is drawn from HTML. */
export default function noHtml(): never {
	throw new Error('a PDF has no part that is drawn from HTML');
}
