import { resizeLimits } from './resize-limits';
import { parseHostMessage, secretOf, type HostMessage } from './host-message';
import { measure, onResize } from './measure';
import {
	amp,
	openResizer,
	ownSize,
	READY,
	resizer,
	sizeMessages,
	wordpress,
	type Peers,
	type EmbedIdentity
} from './protocols';

/** The minimum interval between answers to the same kind of message, in milliseconds. */
const PAUSE = 100;
const INPUT = ['pointermove', 'pointerdown', 'keydown', 'input'];

/** The script's connection to the host page. */
export interface HostConnection {
	/** Starts reporting the size of the chart. */
	start: (chart: HTMLElement, id: string) => void;
	post: (message: unknown) => void;
	/** WordPress's secret for this frame, if there is one. */
	readonly wordpress: string | undefined;
}

/**
 * Reports the chart's size to the host page, in the protocol of each resize tool that it may use.
 * No message can make it throw, and it sends nothing confidential.
 * @param fit the host page sets the frame's height, so no size is reported
 * @param onSet called with the step that the host page requests
 */
export function connectToHost(
	{ fit, instance }: { fit: boolean; instance: string },
	onSet: (state: string) => void
): HostConnection {
	const peers: Peers = {
		pym: new URLSearchParams(location.search).get('childId')?.slice(0, 200),
		wordpress: secretOf(location.hash)
	};
	const limits = resizeLimits();
	// The address may change when a reader chooses: the host page knows the frame by the first one.
	const { href, pathname, search } = location;
	const identity: EmbedIdentity = { id: '', instance, url: { href, pathname, search } };
	let chart: HTMLElement | undefined;
	let later: ReturnType<typeof setTimeout> | undefined;
	/** How long to wait for a frame without layout, in milliseconds. Doubles each time. */
	let patience = PAUSE;
	/** The number of handshakes by iframe-resizer, which repeats them for each frame on its page. */
	let handshakes = 0;

	const post = (message: unknown) => parent.postMessage(message, '*');

	/** Reports the size if it has changed. */
	const look = (): boolean => {
		if (fit || !chart) return false;
		// If hydration fails, a copy of the served markup replaces this element.
		if (!chart.isConnected) chart = document.querySelector('main') ?? chart;
		const size = measure(chart);
		const next = limits.next(size, performance.now());
		if (next === 'later') {
			clearTimeout(later);
			later = setTimeout(look, PAUSE);
		} else if (!size.width) {
			// Some host pages, such as WordPress, hide a frame until it sends a message. Browsers then fire
			// no event when the frame gets its layout.
			clearTimeout(later);
			later = setTimeout(look, patience);
			patience *= 2;
		}
		if (typeof next !== 'object') return false;
		sizeMessages(next, identity, peers).forEach(post);
		if (peers.resizer) peers.resizer.sized = true;
		return true;
	};

	const answer = throttled((kind: HostMessage['kind']) => {
		if (look() || !limits.last || fit) return;
		const { last } = limits;
		if (kind === 'get') post(ownSize(last, identity));
		if (kind === 'amp') post(amp(last));
		if (kind === 'open-resizer') post(openResizer(last));
		if (kind === 'wordpress' && peers.wordpress)
			post(wordpress('height', last.height, peers.wordpress));
		if (kind.startsWith('resizer') && peers.resizer) {
			post(resizer(last, peers.resizer));
			peers.resizer.sized = true;
		}
	});

	const receive = (message: HostMessage) => {
		if (message.kind === 'set') {
			limits.touched();
			onSet(message.state);
			return;
		}
		if (message.kind === 'wordpress') peers.wordpress = message.secret;
		if (message.kind === 'open-resizer') peers.openResizer = true;
		if (message.kind === 'resizer') {
			if (peers.resizer?.id !== message.id) {
				peers.resizer = { id: message.id, sized: false };
				handshakes = 0;
			}
			if (++handshakes > 2) return;
		}
		answer(message.kind);
	};

	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		const message = source === parent ? parseHostMessage(data) : undefined;
		if (message) receive(message);
	});
	// WordPress may add its secret to the URL after the page has loaded.
	addEventListener('hashchange', () => {
		const secret = secretOf(location.hash);
		if (secret) receive({ kind: 'wordpress', secret });
	});
	if (!fit) post(READY);

	return {
		post,
		get wordpress() {
			return peers.wordpress;
		},
		start(element, id) {
			chart = element;
			identity.id = id;
			INPUT.forEach((type) =>
				addEventListener(type, limits.touched, { capture: true, passive: true })
			);
			onResize(chart, look);
			look();
		}
	};
}

/** Throttles each kind of call separately: runs it at once, then again after a pause if needed. */
function throttled<Kind>(act: (kind: Kind) => void): (kind: Kind) => void {
	const waiting = new Set<Kind>();
	const asked = new Set<Kind>();
	const turn = (kind: Kind) => {
		if (waiting.has(kind)) return void asked.add(kind);
		waiting.add(kind);
		act(kind);
		setTimeout(() => {
			waiting.delete(kind);
			if (asked.delete(kind)) turn(kind);
		}, PAUSE);
	};
	return turn;
}
