/** Gives a text to whoever is at the page, as a file of that name. */
export function saveFile(text: string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read by the time that the click returns.
	URL.revokeObjectURL(address);
}
