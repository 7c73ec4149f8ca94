import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface SlowPage {
	/** The HTML of the page. */
	html: string;
	/** The first text of the part that waits. */
	from: string;
	/** Other pages by their paths. */
	others?: Readonly<Record<string, string>>;
}

/**
 * Serves a page at `/slow/` in two parts: one at once, the other when `/rest/` is requested.
 * @returns the origin of the server, with a trailing slash
 */
export async function serveSlowly({ html, from, others = {} }: SlowPage): Promise<string> {
	const half = html.indexOf(from);
	if (half < 0) throw new RangeError(`The page has no “${from}”`);
	let waiting: ServerResponse | undefined;
	const server = createServer(({ url = '' }, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		if (url === '/slow/') {
			waiting = response;
			response.write(html.slice(0, half));
		} else {
			if (url === '/rest/') waiting?.end(html.slice(half));
			response.end(others[url] ?? '');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${port}/`;
}
