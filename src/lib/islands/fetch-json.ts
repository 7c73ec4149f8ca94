/**
 * Fetches a JSON file of the site. The single-file build, which cannot fetch its siblings, holds
 * such files in script elements.
 * @param root the site's front page, with a trailing slash
 * @throws Error if the file does not arrive
 */
export async function fetchJson(root: string, path: string): Promise<unknown> {
	const held = document.querySelector(`[data-file="${path}"]`)?.textContent;
	if (held) return JSON.parse(held);
	const response = await fetch(root + path);
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return response.json();
}
