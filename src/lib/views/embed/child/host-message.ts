/** The messages that a host page may send to the frame. */
export type HostMessage =
	/** iframe-resizer's handshake, with its id of the frame. */
	| { kind: 'resizer'; id: string }
	/** iframe-resizer requests the size again. */
	| { kind: 'resizer-again' }
	| { kind: 'open-resizer' }
	| { kind: 'wordpress'; secret: string }
	| { kind: 'amp' }
	| { kind: 'get' }
	| { kind: 'set'; state: string };

const RESIZER = '[iFrameSizer]';
const SECRET = /^[a-z0-9]{1,64}$/i;
const STATE = /^[a-z0-9-]{1,64}$/;

const secretIn = (text: unknown) =>
	typeof text === 'string' && SECRET.test(text) ? text : undefined;

/** The secret that WordPress adds to a frame's URL, after `#?`. */
export const secretOf = (hash: string): string | undefined =>
	secretIn(/^#\?(?:.*&)?secret=([^&]*)/.exec(hash)?.[1]);

/** Parses a message from the host page. Never throws; returns nothing for an unknown message. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
	try {
		return typeof data === 'string' ? ofResizer(data) : ofObject(data);
	} catch {
		// A getter or a proxy that throws.
	}
}

function ofResizer(text: string): HostMessage | undefined {
	if (!text.startsWith(RESIZER) || text.length > 2000) return;
	const [id = '', , third] = text.slice(RESIZER.length).split(':');
	// Versions 4 and 5 start with the frame's id, a margin, and whether to size the width.
	if (id && (third === 'true' || third === 'false')) return { kind: 'resizer', id };
	if (id === 'resize' || id === 'reset') return { kind: 'resizer-again' };
}

function ofObject(data: unknown): HostMessage | undefined {
	if (typeof data !== 'object' || !data) return;
	const { type, message, sentinel, kind, secret, state, ...rest } = data as Record<string, unknown>;
	if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
		return { kind: 'open-resizer' };
	if (type === 'frames-init' && sentinel === 'amp') return { kind: 'amp' };
	const known = secretIn(secret);
	if (message === 'ready' && known) return { kind: 'wordpress', secret: known };
	if (rest['story-embed'] !== 1) return;
	if (kind === 'get') return { kind };
	if (kind === 'set' && typeof state === 'string' && STATE.test(state)) return { kind, state };
}
