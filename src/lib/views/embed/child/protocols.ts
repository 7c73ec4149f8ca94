import type { Size } from './size';

/** Identifies the embed, for host pages with several. */
export interface EmbedIdentity {
	/** `toll`, `toll/toll-climb`, `toll/toll-climb/@2026-08`. */
	id: string;
	/** Distinguishes two frames of the same chart. */
	instance: string;
	/** The frame's URL. */
	url: Pick<Location, 'href' | 'pathname' | 'search'>;
}

/** The resize tools that were detected on the host page. */
export interface Peers {
	/** Pym's id of the frame. */
	pym?: string | undefined;
	/** iframe-resizer's id of the frame, and whether a size was sent to it. */
	resizer?: { id: string; sized: boolean };
	openResizer?: boolean;
	/** WordPress's secret for the frame. */
	wordpress?: string | undefined;
}

/** Sent once at the start: iframe-resizer repeats its handshake. */
export const READY = '[iFrameResizerChild]Ready';

const OWN = { 'story-embed': 1 } as const;

export const ownSize = ({ width, height }: Size, { id, instance }: EmbedIdentity) => ({
	...OWN,
	kind: 'size',
	id,
	instance,
	width,
	height
});

export const ownEvent = (name: 'ready' | 'select' | 'choose' | 'view', data: unknown) => ({
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
	{ id, sized }: NonNullable<Peers['resizer']>
): string => `[iFrameSizer]${id}:${height}:${width}:${sized ? 'resizeObserver' : 'init'}`;

export const wordpress = (message: 'height' | 'link', value: number | string, secret: string) => ({
	message,
	value,
	secret
});

/** All messages that report a size: the general ones, and those of the detected tools. */
export function sizeMessages(size: Size, identity: EmbedIdentity, peers: Peers): unknown[] {
	const { height } = size;
	const { href, pathname, search } = identity.url;
	return [
		ownSize(size, identity),
		amp(size),
		{ 'datawrapper-height': { [pathname + search]: height } },
		// Embedly, Medium and Iframely expect a string.
		JSON.stringify({ src: href, context: 'iframe.resize', height }),
		peers.pym && `pymxPYMx${peers.pym}xPYMxheightxPYMx${height}`,
		peers.resizer && resizer(size, peers.resizer),
		peers.openResizer && openResizer(size),
		peers.wordpress && wordpress('height', height, peers.wordpress)
	].filter(Boolean);
}
