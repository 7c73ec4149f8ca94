import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../../../tools/serve.mjs';

/** A host of files that a test can watch and disturb. */
export interface Host {
	/** Ends in a slash. */
	address: string;
	/** The files that were sent whole, by their paths below the address; not those that were only confirmed. */
	sent: string[];
	/** Paths that are answered as by a host in trouble. */
	broken: Set<string>;
	/** Paths that are not answered at all. */
	silent: Set<string>;
	close: () => Promise<void>;
}

/**
 * Serves a folder.
 * @param base the path below which it is served, with a slash at its end
 */
export async function host(folder: string, base: string): Promise<Host> {
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
	return { ...(await serve(0, { folder, base, middleware: watch })), sent, broken, silent };
}
