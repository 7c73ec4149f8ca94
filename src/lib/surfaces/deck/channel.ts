import { holdLock, whenLockIsFree } from './presence';
import type { Version } from './versions';

/** What a window of a talk is: the slides, the speaker's, or a small copy of the slides in the speaker's. */
export type Role = 'slides' | 'speaker' | 'mirror';

/** A place in the slides' window, each from 0 to 1. */
export interface Point {
	x: number;
	y: number;
}

/** What all windows of one talk agree on. */
export interface Shared {
	/** The steps of the talk as an address names them; "" for the whole story. */
	names: string;
	/** The id of the step that is shown. */
	step: string;
	/** The colour that the slides are hidden behind, or "". */
	blank: '' | 'black' | 'white';
	/** The postal code of the state that has been chosen, or "". */
	state: string;
	/** The figures of the chart are shown as a table. */
	table: boolean;
	/** When the talk began, in milliseconds since 1970, without the time that it was paused; `null` before. */
	began: number | null;
	/** When the clock was paused, or `null` while it runs. */
	paused: number | null;
}

export type Message =
	/** `since` is when the window joined the talk, in milliseconds since 1970. */
	| { kind: 'hello'; role: Role; since: number }
	| { kind: 'bye'; role: Role }
	| { kind: 'taken'; to: string }
	| ({ kind: 'state'; role: Role } & Version)
	| { kind: 'room'; width: number; height: number }
	| { kind: 'pointer'; at: Point | null };

/** The end of a talk's line in one window. */
export interface Line {
	/** The name of this window, among all that there are. */
	readonly id: string;
	send(message: Message): void;
	/** Waits for the end of another window, which may say no goodbye. */
	watch(other: string): void;
	close(): void;
}

/** The form of what is sent; a window of another version is not listened to. */
const FORM = 2;

interface Sent {
	talk: typeof FORM;
	from: string;
	message: Message;
}

const isSent = (data: unknown): data is Sent =>
	typeof data === 'object' && data !== null && 'talk' in data && data.talk === FORM;

/** A name that no other window or talk has. */
export const newName = (): string => Math.random().toString(36).slice(2, 12);

/** Opens the channel of a talk; some browsers refuse it to a page that may store nothing. */
function openChannel(talk: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(`upstream:${talk}`);
	} catch {
		return undefined;
	}
}

/**
 * Joins the windows of a talk. Two talks never hear each other: each has a name of its own.
 * @param talk its name
 * @param hear called with what any other window says, and that window's name
 * @param ended called with the name of a watched window that has been closed or has crashed
 * @returns nothing where the browser has no such lines
 */
export function openLine(
	talk: string,
	hear: (message: Message, from: string) => void,
	ended: (other: string) => void
): Line | undefined {
	const channel = openChannel(talk);
	if (!channel) return undefined;
	const id = newName();
	const lockOf = (window: string) => `upstream:${talk}:${window}`;
	const closed = new AbortController();
	const { signal } = closed;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isSent(data)) hear(data.message, data.from);
	};
	const post = (message: Message) =>
		channel.postMessage({ talk: FORM, from: id, message } satisfies Sent);
	// Other windows watch the lock of each window that sends: send nothing before this one holds it.
	const held = holdLock(lockOf(id), signal);
	let waiting: Message[] | undefined = held && [];
	void held?.then(() => {
		const messages = waiting ?? [];
		waiting = undefined;
		if (!signal.aborted) messages.forEach(post);
	});
	return {
		id,
		send: (message) => {
			// A page that the browser keeps may still change after it has left; a closed channel would throw.
			if (signal.aborted) return;
			if (waiting) waiting.push(message);
			else post(message);
		},
		watch: (other) => whenLockIsFree(lockOf(other), () => ended(other), signal),
		close: () => {
			closed.abort();
			channel.close();
		}
	};
}
