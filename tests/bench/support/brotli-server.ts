import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};
const COMPRESSED = /^(text|application)\/|svg/;

/** What is served. */
export interface Site {
	/** The folder of a build. */
	folder: string;
	/** The base path of the site, with a trailing slash. */
	base?: string;
	/** Pages beside those of the build, or instead of them, by path: `/chart-js/`. */
	pages?: ReadonlyMap<string, string>;
}

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** A running server. */
export interface Server {
	/** The address of the site, with a trailing slash. */
	address: string;
	/** The compressed size of the file at an address, in bytes. */
	sizeOf(address: string): number;
	close(): void;
}

/**
 * Serves a site from memory over HTTP/1.1, compressed with Brotli at its best quality when a file is
 * first requested, so that later requests never wait for the server. It has no service worker, which
 * would compete with the page for the processor.
 */
export async function serveBrotli({ folder, base = '/', pages }: Site): Promise<Server> {
	const answers = new Map<string, Answer>();
	const answerTo = (path: string): Answer => {
		const known = answers.get(path);
		if (known) return known;
		const answer = prepare(path, pages?.get(path) ?? readIn(folder, path, base));
		answers.set(path, answer);
		return answer;
	};
	const server = createServer((request, response) => {
		const { status, headers, body } = answerTo(pathOf(request.url ?? '/'));
		response.writeHead(status, headers).end(body);
	});
	await once(server.listen(0, 'localhost'), 'listening');
	const listening = server.address();
	const port = typeof listening === 'object' ? listening?.port : undefined;
	return {
		address: `http://localhost:${port ?? ''}${base}`,
		sizeOf: (address) => answerTo(pathOf(address)).body.length,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

const pathOf = (address: string) => decodeURI(new URL(address, 'http://localhost').pathname);

function readIn(folder: string, path: string, base: string): Buffer | undefined {
	if (!path.startsWith(base) || path.endsWith('/service-worker.js')) return undefined;
	const file = join(folder, fileOf(path.slice(base.length - 1)));
	return existsSync(file) ? readFileSync(file) : undefined;
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

function prepare(path: string, content: string | Buffer | undefined): Answer {
	if (content === undefined) return { status: 404, headers: {}, body: Buffer.alloc(0) };
	const type = TYPES[extname(fileOf(path))] ?? 'application/octet-stream';
	const raw = Buffer.from(content);
	const isCompressed = COMPRESSED.test(type);
	const body = isCompressed ? brotli(raw) : raw;
	const headers = { 'content-type': type, 'content-length': String(body.length) };
	return {
		status: 200,
		headers: isCompressed ? { ...headers, 'content-encoding': 'br' } : headers,
		body
	};
}

/** Compresses with Brotli at its best quality, 11. */
export const brotli = (content: string | Buffer): Buffer =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
