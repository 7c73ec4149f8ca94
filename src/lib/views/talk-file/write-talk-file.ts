import { PAGE, type SavedTalk } from './saved-talk';

/** Escapes what could close the script element that a JSON text is in, or open a comment in it. */
const escaped = (json: string): string => json.replaceAll('<', '\\u003c');

const element = (attribute: string, json: string): string =>
	`<script type="application/json" ${attribute}>${escaped(json)}</script>`;

/**
 * Puts a talk into the page of a talk in one file.
 * @param page the HTML that the site serves for this
 * @param slides the speaker's own slides as the browser stores them, a JSON text; "" for none
 * @throws Error if the page is another one, such as the sign-in page of a network
 */
export function writeTalkFile(page: string, saved: SavedTalk, slides: string): string {
	const at = page.indexOf(PAGE);
	if (at < 0) throw new Error('this page has no place for a talk');
	const end = at + PAGE.length;
	const own = slides && element('data-own-slides', slides);
	return page.slice(0, end) + element('data-talk', JSON.stringify(saved)) + own + page.slice(end);
}
