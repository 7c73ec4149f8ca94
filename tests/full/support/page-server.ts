import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
	/** Ends in a slash. */
	address: string;
	stop: () => Promise<void>;
}

/** Serves the given pages by their paths, as another site that frames our charts. */
export async function servePages(pages: Record<string, string>): Promise<PageServer> {
	const server = createServer(({ url = '/' }, response) => {
		const page = pages[new URL(url, 'http://host').pathname];
		response.writeHead(page === undefined ? 404 : 200, {
			'content-type': 'text/html; charset=utf-8'
		});
		response.end(page);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
