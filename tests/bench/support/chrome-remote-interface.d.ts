// The package has no types, and those of DefinitelyTyped describe an older protocol.
declare module 'chrome-remote-interface' {
	/** An event of the protocol, from the browser or from the page with that session. */
	export interface EventMessage {
		method: string;
		params: unknown;
		sessionId?: string;
	}

	export interface Client {
		send(method: string, params?: object, sessionId?: string): Promise<unknown>;
		on(name: 'event', listener: (message: EventMessage) => void): void;
		off(name: 'event', listener: (message: EventMessage) => void): void;
	}

	/** Connects to a browser by the address of its web socket. */
	export default function CDP(options: { target: string }): Promise<Client>;
}
