/** What a page around a frame may say to it. */
export type Hello =
	/** iframe-resizer introduces itself, and says what it calls the frame. */
	| { kind: 'resizer'; id: string }
	/** iframe-resizer asks again. */
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

/** WordPress writes its word for a frame into the address, after `#?`. */
export const secretOf = (hash: string): string | undefined =>
	secretIn(/^#\?(?:.*&)?secret=([^&]*)/.exec(hash)?.[1]);

/** Reads a message from the page around. Never throws, whatever it is: what is not known is nothing. */
export function helloIn(data: unknown): Hello | undefined {
	try {
		return typeof data === 'string' ? ofResizer(data) : ofObject(data);
	} catch {
		// Something that throws when it is read.
	}
}

function ofResizer(text: string): Hello | undefined {
	if (!text.startsWith(RESIZER) || text.length > 2000) return;
	const [id = '', , third] = text.slice(RESIZER.length).split(':');
	// Versions 4 and 5 begin with the frame's id and a margin; whether the width counts is third.
	if (id && (third === 'true' || third === 'false')) return { kind: 'resizer', id };
	if (id === 'resize' || id === 'reset') return { kind: 'resizer-again' };
}

function ofObject(data: unknown): Hello | undefined {
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
