/**
 * The file of a style sheet that Vite is about to use. The dev server asks for it with a query.
 * @param {string} id
 * @returns {string | undefined} undefined for a file whose text is imported
 */
export function styleFile(id) {
	const [file, query = ''] = id.split('?');
	return query.startsWith('raw') ? undefined : file;
}
