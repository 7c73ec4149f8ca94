import { guard } from './guard';
import { helloIn, secretOf, type Hello } from './hello';
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
	type Place
} from './protocols';

/** The minimum interval between answers to the same kind of message, in milliseconds. */
const PAUSE = 100;
const INPUT = ['pointermove', 'pointerdown', 'keydown', 'input'];

/** The script's connection to the host page. */
export interface Speaker {
	/** Starts reporting the size of the chart. */
	start: (chart: HTMLElement, id: string) => void;
	say: (message: unknown) => void;
	/** WordPress's secret for this frame, if there is one. */
	readonly wordpress: string | undefined;
}

/**
 * Reports the chart's size to the host page, in the protocol of each resize tool that it may use.
 * No message can make it throw, and it sends nothing confidential.
 * @param fit the host page sets the frame's height, so no size is reported
 * @param onSet called with the step that the host page requests
 */
export function speaker(
	{ fit, instance }: { fit: boolean; instance: string },
	onSet: (state: string) => void
): Speaker {
	const peers: Peers = {
		pym: new URLSearchParams(location.search).get('childId')?.slice(0, 200),
		wordpress: secretOf(location.hash)
	};
	const limits = guard();
	const place: Place = { id: '', instance, url: location };
	let chart: HTMLElement | undefined;
	let later: ReturnType<typeof setTimeout> | undefined;
	/** How long to wait for a frame without layout, in milliseconds. Doubles each time. */
	let patience = PAUSE;
	/** The number of handshakes by iframe-resizer, which repeats them for each frame on its page. */
	let introductions = 0;

	const say = (message: unknown) => parent.postMessage(message, '*');

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
		sizeMessages(next, place, peers).forEach(say);
		if (peers.resizer) peers.resizer.told = true;
		return true;
	};

	const inTurn = throttled((kind: Hello['kind']) => {
		if (look() || !limits.last || fit) return;
		const { last } = limits;
		if (kind === 'get') say(ownSize(last, place));
		if (kind === 'amp') say(amp(last));
		if (kind === 'open-resizer') say(openResizer(last));
		if (kind === 'wordpress' && peers.wordpress)
			say(wordpress('height', last.height, peers.wordpress));
		if (kind.startsWith('resizer') && peers.resizer) {
			say(resizer(last, peers.resizer));
			peers.resizer.told = true;
		}
	});

	const hear = (hello: Hello) => {
		if (hello.kind === 'set') {
			limits.touched();
			onSet(hello.state);
			return;
		}
		if (hello.kind === 'wordpress') peers.wordpress = hello.secret;
		if (hello.kind === 'open-resizer') peers.openResizer = true;
		if (hello.kind === 'resizer') {
			if (peers.resizer?.id !== hello.id) {
				peers.resizer = { id: hello.id, told: false };
				introductions = 0;
			}
			if (++introductions > 2) return;
		}
		inTurn(hello.kind);
	};

	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		const hello = source === parent ? helloIn(data) : undefined;
		if (hello) hear(hello);
	});
	// WordPress may add its secret to the URL after the page has loaded.
	addEventListener('hashchange', () => {
		const secret = secretOf(location.hash);
		if (secret) hear({ kind: 'wordpress', secret });
	});
	if (!fit) say(READY);

	return {
		say,
		get wordpress() {
			return peers.wordpress;
		},
		start(element, id) {
			chart = element;
			place.id = id;
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
