import { isSentBy } from './check-message';
import { holdLock, whenLockIsFree } from './presence';
import type { Version } from './versions';

/** The role of a window: the slides, the speaker window, or a mirror of the slides inside it. */
export type Role = 'slides' | 'speaker' | 'mirror';

/** A position in the slides' window; each coordinate from 0 to 1. */
export interface Point {
	x: number;
	y: number;
}

export type Message =
	/** `since` is when the window joined the talk, in milliseconds since 1970. */
	| { kind: 'hello'; role: Role; since: number }
	| { kind: 'bye'; role: Role }
	| { kind: 'taken'; to: string }
	| ({ kind: 'state'; role: Role } & Version)
	| { kind: 'room'; width: number; height: number }
	| { kind: 'pointer'; at: Point | null };

/** One window's connection to the other windows of its talk. */
export interface Line {
	/** The unique name of this window. */
	readonly id: string;
	send(message: Message): void;
	/** Watches for another window to close, which may happen without a "bye" message. */
	watch(other: string): void;
	close(): void;
}

/** The version of the message format; malformed messages and those of other versions are ignored. */
const PROTOCOL_VERSION = 6;

interface Sent {
	talk: typeof PROTOCOL_VERSION;
	from: string;
	message: Message;
}

const isSent = (data: unknown): data is Sent => isSentBy(data, new RegExp(`^${PROTOCOL_VERSION}$`));

/** A unique name for a window or a talk. */
export const newName = (): string => Math.random().toString(36).slice(2, 12);

/** Opens the channel of a talk. Some browsers throw if the page may not use storage. */
function openChannel(talk: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(`${STORY_SLUG}:${talk}`);
	} catch {
		return undefined;
	}
}

/**
 * Connects this window to the other windows of a talk. Each talk has its own channel.
 * @param talk its name
 * @param hear called with each message from another window, and that window's name
 * @param ended called with the name of a watched window that was closed or crashed
 * @returns nothing if the browser has no broadcast channels
 */
export function openLine(
	talk: string,
	hear: (message: Message, from: string) => void,
	ended: (other: string) => void
): Line | undefined {
	const channel = openChannel(talk);
	if (!channel) return undefined;
	const id = newName();
	const lockOf = (window: string) => `${STORY_SLUG}:${talk}:${window}`;
	const closed = new AbortController();
	const { signal } = closed;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isSent(data)) hear(data.message, data.from);
	};
	const post = (message: Message) =>
		channel.postMessage({ talk: PROTOCOL_VERSION, from: id, message } satisfies Sent);
	// Other windows watch the lock of every sender, so hold it before sending anything.
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
			// A page in the back/forward cache may still change after it has left; a closed channel throws.
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
