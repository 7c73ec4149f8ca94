import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withoutScripts } from './without-scripts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
const COMPRESSED = /^(text|application)\/|svg/;

/** Follows the address of a page to request it without scripts. */
export const STATIC = '?static';

/** The path of a host page for embeds. It has text, so that no embed waits for the font of the page. */
export const HOST = 'host.html';
const HOST_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A host page</title>
<link rel="icon" href="data:,">
<style>body{margin:0}iframe{display:block;width:640px;height:560px;border:0}</style>
<p>A page, <strong>and its chart:</strong></p>
</html>
`;

interface Answer {
	status: number;
	headers: OutgoingHttpHeaders;
	body: Buffer;
}

const NOT_FOUND: Answer = { status: 404, headers: {}, body: Buffer.alloc(0) };

/** A running server. */
export interface Server {
	/** The address of the site, with a trailing slash. */
	address: string;
	close: () => void;
}

/**
 * Serves a build from memory over HTTP/1.1, compressed with Brotli at its best quality when a file is
 * first requested, so that later requests never wait for the server. It has no service worker, which
 * would compete with the page for the processor.
 * @param folder of the build
 * @param base the base path of the site, with a trailing slash
 */
export async function serveBrotli(folder: string, base: string): Promise<Server> {
	const answers = new Map<string, Answer>();
	const answerTo = (url: string): Answer => {
		const answer = answers.get(url) ?? prepare(url);
		answers.set(url, answer);
		return answer;
	};
	const prepare = (url: string): Answer => {
		const { pathname, search } = new URL(url, 'http://localhost');
		if (!pathname.startsWith(base)) return NOT_FOUND;
		const name = decodeURI(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
		const file = join(folder, name);
		const content = name === HOST ? HOST_PAGE : existsSync(file) && readFileSync(file);
		if (name === 'service-worker.js' || !content) return NOT_FOUND;
		return compressed(name, search === STATIC ? withoutScripts(content.toString()) : content);
	};
	const server = createServer((request, response) => {
		const { status, headers, body } = answerTo(request.url ?? '/');
		response.writeHead(status, headers).end(body);
	});
	await once(server.listen(0, 'localhost'), 'listening');
	const listening = server.address();
	const port = typeof listening === 'object' ? listening?.port : undefined;
	return {
		address: `http://localhost:${port ?? ''}${base}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** Compresses a file with Brotli at its best quality, the default, if its type is not compressed. */
function compressed(name: string, content: string | Buffer): Answer {
	const type = TYPES[extname(name)] ?? 'application/octet-stream';
	const isCompressed = COMPRESSED.test(type);
	const body = isCompressed ? brotliCompressSync(content) : Buffer.from(content);
	return {
		status: 200,
		headers: {
			'content-type': type,
			'content-length': body.length,
			...(isCompressed && { 'content-encoding': 'br' })
		},
		body
	};
}
