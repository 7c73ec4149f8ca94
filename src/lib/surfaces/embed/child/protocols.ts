import type { Size } from './size';

/** What the embed is, for those who have several. */
export interface Place {
	/** `toll`, `toll/toll-climb`, `toll/toll-climb/@2026-08`. */
	id: string;
	/** Tells two frames of one chart apart. */
	instance: string;
	/** The frame's own address. */
	url: Pick<Location, 'href' | 'pathname' | 'search'>;
}

/** How the pages around a frame make themselves known. */
export interface Peers {
	/** What pym calls the frame. */
	pym?: string | undefined;
	/** What iframe-resizer calls it, and whether it has been answered. */
	resizer?: { id: string; told: boolean };
	openResizer?: boolean;
	/** WordPress's word for the frame. */
	wordpress?: string | undefined;
}

/** Said once at the start: iframe-resizer then introduces itself again. */
export const READY = '[iFrameResizerChild]Ready';

const OWN = { 'story-embed': 1 } as const;

export const ownSize = ({ width, height }: Size, { id, instance }: Place) => ({
	...OWN,
	kind: 'size',
	id,
	instance,
	width,
	height
});

export const ownEvent = (name: 'ready' | 'select' | 'view', data: unknown) => ({
	...OWN,
	kind: 'event',
	name,
	data
});

export const amp = ({ height }: Size) => ({ sentinel: 'amp', type: 'embed-size', height });

export const openResizer = ({ width, height }: Size) => ({
	type: 'iframe-resized',
	height,
	width
});

export const resizer = (
	{ width, height }: Size,
	{ id, told }: NonNullable<Peers['resizer']>
): string => `[iFrameSizer]${id}:${height}:${width}:${told ? 'resizeObserver' : 'init'}`;

export const wordpress = (message: 'height' | 'link', value: number | string, secret: string) => ({
	message,
	value,
	secret
});

/** All that tells a size: what anyone may hear, and what those hear who have shown themselves. */
export function sizeMessages(size: Size, place: Place, peers: Peers): unknown[] {
	const { height } = size;
	const { href, pathname, search } = place.url;
	return [
		ownSize(size, place),
		amp(size),
		{ 'datawrapper-height': { [pathname + search]: height } },
		// Embedly, Medium and iframely read a string.
		JSON.stringify({ src: href, context: 'iframe.resize', height }),
		peers.pym && `pymxPYMx${peers.pym}xPYMxheightxPYMx${height}`,
		peers.resizer && resizer(size, peers.resizer),
		peers.openResizer && openResizer(size),
		peers.wordpress && wordpress('height', height, peers.wordpress)
	].filter(Boolean);
}
