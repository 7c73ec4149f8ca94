import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, on its own origin. */
export interface Elsewhere {
	/** Ends in a slash. */
	origin: string;
	/** Serves a text at a path: a script if the path ends in `.js`, else a page, under a policy if one is given. */
	put: (path: string, text: string, policy?: string) => void;
	/** Serves a local file at a path. */
	putFile: (path: string, file: string) => void;
	close: () => Promise<void>;
}

export async function elsewhere(): Promise<Elsewhere> {
	const texts = new Map<string, string>();
	const policies = new Map<string, string>();
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://host');
		const text = texts.get(pathname);
		const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
		response.writeHead(text === undefined ? 404 : 200, {
			'content-type': `${type}; charset=utf-8`,
			'content-security-policy': policies.get(pathname) ?? ''
		});
		response.end(text);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}/`,
		put: (path, text, policy = '') => {
			texts.set(path, text);
			policies.set(path, policy);
		},
		putFile: (path, file) => void texts.set(path, readFileSync(file, 'utf8')),
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => {
					if (error) reject(error);
					else resolve();
				});
			})
	};
}
