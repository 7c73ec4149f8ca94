import { placeIn } from './code-fault.mjs';
import { textOf } from './files-in.mjs';

/** What may run code in an SVG file or load another file, also if it is written as a reference. */
const UNSAFE =
	/<!(?:doctype|entity)|<\?xml-|<(?:[\w.-]+:)?(?:script|foreignobject|iframe|object|embed)\b|(?<=[\s"'])on\w+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg|gif|webp)[;,])|url\((?!\s*["']?#)|@import|javascript:|attributename\s*=\s*["'][^"']*href|&#|(?![\t\n\r])\p{Cc}/iu;

/**
 * A sentence for a picture that could do more than be seen: its scripts would run at its own address.
 * @param {string} path from the root
 */
export function svgFault(path) {
	const [found] = UNSAFE.exec(textOf(path)) ?? [];
	return found === undefined
		? []
		: [
				`${placeIn(path, UNSAFE)}: found ${JSON.stringify(found)}, expected a picture without scripts, event handlers, document types, embedded pages, references such as &#65; and addresses outside the file.`
			];
}
