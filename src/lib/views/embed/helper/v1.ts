import { heightIn, type FrameMessage } from './embed-message';

/** Marks the page, so that it has one listener however often it includes the script. */
const MARK: unique symbol = Symbol.for('story-embed');
const page: Document & { [MARK]?: boolean } = document;

/** Whether a frame may send messages from that origin: "null" if it, or the whole page, is sandboxed. */
const speaksFor = ({ src, sandbox }: HTMLIFrameElement, origin: string) =>
	origin === 'null'
		? self.origin === origin || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'))
		: src.startsWith(`${origin}/`);

if (!page[MARK]) {
	page[MARK] = true;
	addEventListener('message', ({ data, origin, source }: MessageEvent<FrameMessage | null>) => {
		const height = heightIn(data);
		if (height === undefined) return;
		for (const frame of page.querySelectorAll('iframe'))
			if (frame.contentWindow === source && speaksFor(frame, origin)) {
				frame.style.height = `${height}px`;
				// The height is set, and Chromium 156 may crash on the removal of an iframe with
				// `frame-sizing`: see "Sizes" in docs/embedding.md.
				frame.style.setProperty('frame-sizing', 'auto');
			}
	});
	// Frames that loaded before this script sent their height too early, so request it again.
	for (const { contentWindow } of page.querySelectorAll<HTMLIFrameElement>('[src*="/embed/"]'))
		contentWindow?.postMessage({ 'story-embed': 1, kind: 'get' }, '*');
}
