import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { root } from './install.mjs';
import { siteOfBuild } from './site.mjs';
import { BUILD } from './folders.mjs';
import { OPEN } from './headers/values.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Serves a build as a static host would: files as they are, to every origin, and a 404 page for unknown
 * addresses.
 * @param {number} port 0 for any free port; if the port is taken, the next free one
 * @param {object} [options]
 * @param {string} [options.folder] `build/` by default
 * @param {string} [options.base] the base path of the site, with a trailing slash: by default, the one
 *   that the build was made for
 * @param {(request: Request, response: Response, next: () => void) => void} [options.middleware]
 *   sees each request first
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends in a slash
 */
export async function serve(
	port,
	{
		folder = resolve(root, BUILD),
		base: given,
		middleware = (_request, _response, next) => next()
	} = {}
) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no story in ${folder} yet: run \`npm run build\` first.`);
	}
	const base = given ?? siteOfBuild(folder).pathname;
	const sendNotFound = (/** @type {Response} */ response, page = '404.html') => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(readFileSync(join(folder, page)));
	};
	// `dev` rereads files for each request, because tests change them while they are served.
	const sendFile = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		// A file may be removed after it was found and before it is read.
		response.on('pipe', (file) => file.once('error', () => response.destroy()));
		for (const [name, value] of OPEN) response.setHeader(name, value);
		middleware(request, response, () => {
			if (!request.url?.startsWith(base)) return sendNotFound(response);
			const url = (request.url = request.url.slice(base.length - 1));
			const page = url.startsWith('/embed/') ? 'embed/404.html' : '404.html';
			sendFile(request, response, () => sendNotFound(response, page));
		});
	});
	const used = await listen(server, port);
	return {
		address: `http://localhost:${used}${base}`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		}
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that the server listens on
 */
async function listen(server, port) {
	for (let next = port; ; next += 1) {
		try {
			server.listen(next, 'localhost');
			await once(server, 'listening');
			const address = server.address();
			return typeof address === 'object' && address ? address.port : next;
		} catch (error) {
			const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!isTaken || next >= 65_535) throw error;
		}
	}
}
