/**
 * Fetches a JSON file of this version of the site. The single-file build, which cannot fetch its
 * siblings, holds such files in script elements.
 * @param path below the folder that the page names: see `versionedIn`
 * @throws Error if the file does not arrive
 */
export async function fetchJson(path: string): Promise<unknown> {
	const held = document.querySelector(`[data-file="${path}"]`)?.textContent;
	if (held) return JSON.parse(held);
	const response = await fetch(`${document.documentElement.dataset.files}${path}`);
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return response.json();
}
