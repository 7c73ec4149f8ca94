/** One listener is enough for a page, however often the script stands in it. */
const MARK: unique symbol = Symbol.for('story-embed');
const page: Document & { [MARK]?: boolean } = document;

interface Told {
	'story-embed'?: unknown;
	kind?: unknown;
	height?: unknown;
}

/** Whether a frame of that address may speak in the name of that origin; a sandbox has none. */
const speaksFor = ({ src, sandbox }: HTMLIFrameElement, origin: string) =>
	origin === 'null'
		? sandbox.length > 0 && !sandbox.contains('allow-same-origin')
		: src.startsWith(`${origin}/`);

if (!page[MARK]) {
	page[MARK] = true;
	addEventListener('message', ({ data, origin, source }: MessageEvent<Told | null>) => {
		const height = Number(data?.['story-embed'] === 1 && data.kind === 'size' && data.height);
		if (!(height > 0 && height < 1e4)) return;
		for (const frame of page.querySelectorAll('iframe'))
			if (frame.contentWindow === source && speaksFor(frame, origin))
				frame.style.height = `${height}px`;
	});
	// A frame that was there first has told its height to nobody, and tells it again.
	for (const { contentWindow } of page.querySelectorAll<HTMLIFrameElement>('[src*="/embed/"]'))
		contentWindow?.postMessage({ 'story-embed': 1, kind: 'get' }, '*');
}
