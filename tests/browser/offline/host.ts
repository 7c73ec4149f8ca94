import { onTestFinished } from 'vitest';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../../../tools/serve.mjs';

/** A static host that a test can watch and disturb. */
export interface Host {
	/** Ends in a slash. */
	address: string;
	/** The paths of the files that were sent, relative to the address; not those answered with 304. */
	sent: string[];
	/** Paths that get a 503 response. */
	broken: Set<string>;
	/** Paths that get no response. */
	silent: Set<string>;
	close: () => Promise<void>;
}

/**
 * Serves a folder until the test ends, or until it is closed.
 * @param base the base path, with a trailing slash
 */
export async function served(folder: string, base: string): Promise<Host> {
	const sent: string[] = [];
	const broken = new Set<string>();
	const silent = new Set<string>();
	const watch = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
		const [address = ''] = (request.url ?? '').split('?');
		const path = address.slice(base.length);
		if (silent.has(path)) return;
		response.on('finish', () => response.statusCode === 200 && sent.push(path));
		if (broken.has(path)) response.writeHead(503).end();
		else next();
	};
	const server = await serve(0, { folder, base, middleware: watch });
	let closing: Promise<void> | undefined;
	const close = () => (closing ??= server.close());
	onTestFinished(close);
	return { ...server, close, sent, broken, silent };
}
