/** The object URL of the last file, which a browser may still be reading. */
let last = '';

/**
 * Downloads a text or other content as a file of that name. Safari reads the file some time after the click and fires
 * no event when done. So the next download revokes its object URL, and the browser revokes the last
 * one when the page unloads.
 */
export function saveFile(content: string | Blob, name: string, type: string): void {
	if (last) URL.revokeObjectURL(last);
	last = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = last;
	link.download = name;
	link.click();
}
