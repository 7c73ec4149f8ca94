import { heightIn, servedBy, type FrameMessage } from './embed-message';

/** The front page of the site: the served script begins with it. */
declare const SITE: string;

/** The sites whose embeds it sizes. A page that contains the script, or serves a copy, needs both. */
const sites = [servedBy(SITE), SITE];
/** Marks the page, so that it has one listener for these sites however often it includes the script. */
const mark = Symbol.for(`story-embed ${String(sites)}`);
const page: Document & { [mark]?: boolean } = document;
const embeds = () =>
	[...page.querySelectorAll('iframe')].filter(({ src }) =>
		sites.some((site) => src.startsWith(site))
	);

/** Whether a frame may send messages from that origin: "null" if it, or the whole page, is sandboxed. */
const speaksFor = ({ src, sandbox }: HTMLIFrameElement, origin: string) =>
	origin === 'null'
		? self.origin === origin || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'))
		: src.startsWith(`${origin}/`);

if (!page[mark]) {
	page[mark] = true;
	addEventListener('message', ({ data, origin, source }: MessageEvent<FrameMessage | null>) => {
		const height = data?.['story-embed'] === 1 && heightIn(data);
		if (!height) return;
		for (const frame of embeds())
			if (frame.contentWindow === source && speaksFor(frame, origin)) {
				frame.style.height = `${height}px`;
				// The height is set, and Chromium 156 may crash on the removal of an iframe with
				// `frame-sizing`: see "Sizes" in docs/embedding.md.
				frame.style.setProperty('frame-sizing', 'auto');
			}
	});
	// Frames that loaded before this script sent their height too early, so request it again.
	for (const { contentWindow } of embeds())
		contentWindow?.postMessage({ 'story-embed': 1, kind: 'get' }, '*');
}
