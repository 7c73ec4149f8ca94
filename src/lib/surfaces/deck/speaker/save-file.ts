/** The address of the last file, which a browser may still be reading. */
let last = '';

/**
 * Downloads a text as a file of that name. Safari reads the file some time after the click, and says
 * to nobody when: its address is revoked by the next download, and the last one by the browser as
 * the page goes.
 */
export function saveFile(text: string, name: string, type: string): void {
	if (last) URL.revokeObjectURL(last);
	last = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = last;
	link.download = name;
	link.click();
}
