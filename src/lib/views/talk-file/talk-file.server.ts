import m from '$messages/deck.json';
import file from '$messages/talk-file.json';
import { fillMessage } from '$lib/messages/fill-message';
import { iconOf } from '../../export/icon.server';
import { toJson } from '../../islands/json';
import type { LoadedStory } from '../../model/load';
import { talkData } from '../deck/deck-data';
import { fetchedFiles } from '../files/chart-files.server';
import { pagesOf } from '../pages';
import { NOT_OPENED, PAGE } from './saved-talk';
import { talkFilePages } from './talk-file-pages';

/** What the build has made of the module that starts the file. Both texts are safe in their elements. */
interface TalkFileParts {
	script: string;
	/** With all fonts inside. */
	style: string;
}

/** Hides the sentence that the slides did not open for three seconds: until then they may. */
const HIDDEN =
	'position:fixed;z-index:3;inset:auto 1rem 2.4rem;background:Canvas;animation:opening 3s';

const dataScript = (attribute: string, data: unknown): string =>
	`<script type="application/json" ${attribute}>${toJson(data)}</script>`;

/**
 * The slides and the speaker window in one file that needs neither a server nor a network. A browser
 * adds a talk to it and saves it.
 * @param site the absolute URL of the site, with a trailing slash
 */
export async function talkFile(
	loaded: LoadedStory,
	site: string,
	{ script, style }: TalkFileParts
): Promise<string> {
	const { locale, theme } = loaded.definition;
	const title = fillMessage(m.title, { story: loaded.story.title });
	const data = talkData(loaded, { pages: talkFilePages(site), root: site, site });
	const files = (await fetchedFiles(loaded)).map(({ path, body }) =>
		dataScript(`data-file="${path}"`, JSON.parse(body()))
	);
	const icon = Buffer.from(iconOf(theme)).toString('base64');
	const { story, deck, handout } = pagesOf(site);
	return [
		'<!doctype html>',
		`<html lang="${locale}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		// On the site, it is there to be saved, and not to be found.
		`<meta name="robots" content="noindex"><title>${title}</title>`,
		'<style>@keyframes opening{0%,to{visibility:hidden}}</style>',
		`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}"></head>`,
		// First, as a file that was cut short may end anywhere after it: in the styles, say.
		`<body><p ${NOT_OPENED} role="status" style="${HIDDEN}">${file.notOpened} <a href="${deck}">${file.downloadAgain}</a></p>`,
		`<style>${style}</style>`,
		`<noscript><style>[${NOT_OPENED}]{display:none}</style><p>${m.noScripts} <a href="${story}">${m.noScriptsStory}</a>${m.noScriptsOr}`,
		`<a href="${handout}">${m.noScriptsHandout}</a> ${m.noScriptsPages}</p></noscript>`,
		PAGE,
		dataScript('data-props', data),
		...files,
		`<script>${script}</script>`,
		'</body></html>',
		''
	].join('\n');
}
