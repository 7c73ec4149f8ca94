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

/** Answers to the same question are so far apart, in milliseconds. */
const PAUSE = 100;
const INPUT = ['pointermove', 'pointerdown', 'keydown', 'input'];

/** What the script says to the page around it, once it knows what it shows. */
export interface Speaker {
	/** The chart is there: from now on its size is told. */
	start: (chart: HTMLElement, id: string) => void;
	say: (message: unknown) => void;
	/** WordPress's word for this frame, where it has one. */
	readonly wordpress: string | undefined;
}

/**
 * Tells the page around how big the chart is, in the words of each tool that may be waiting there.
 * Nothing that it hears can make it throw, and nothing that it says is a secret.
 * @param fit the frame's height is given, and nobody is told of any
 * @param onSet the page around asks for a step
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
	/** How long to wait for a frame that is not laid out, in milliseconds: each time twice as long. */
	let patience = PAUSE;
	/** How often iframe-resizer has introduced itself: it does with each frame of its page. */
	let introductions = 0;

	const say = (message: unknown) => parent.postMessage(message, '*');

	/** Tells the size where it has changed. */
	const look = (): boolean => {
		if (fit || !chart) return false;
		// Where hydration fails, another element takes the place of the first.
		if (!chart.isConnected) chart = document.querySelector('main') ?? chart;
		const size = measure(chart);
		const next = limits.next(size, performance.now());
		if (next === 'later') {
			clearTimeout(later);
			later = setTimeout(look, PAUSE);
		} else if (!size.width) {
			// A page such as WordPress's hides a frame until it has heard from it, and a browser then does
			// not tell the frame that it has been laid out.
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
	// WordPress may write its word into the address when the page is there already.
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

/** Does each kind of thing at once, and then not again for a while. */
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
