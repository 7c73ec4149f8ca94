/** Reads what is stored, now and after each change in another window. Browser only. @returns a cleanup */
export function followStorage(read: () => void): () => void {
	addEventListener('storage', read);
	read();
	return () => removeEventListener('storage', read);
}
