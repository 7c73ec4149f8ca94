import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const build = join(import.meta.dirname, '../../build');

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.css': 'text/css; charset=utf-8',
	'.woff2': 'font/woff2'
};

/**
 * Serves the build and the given pages from memory, with text compressed in advance, so that no
 * contender waits for the server.
 * @param {Map<string, string>} pages by address, `/chart-js/`
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(pages) {
	/** @type {Map<string, { status: number, headers: Record<string, string>, body: Buffer }>} */
	const answers = new Map();

	/** @param {string} path */
	function prepare(path) {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const given = pages.get(path);
		const onDisk = join(build, file);
		const found = given ?? (existsSync(onDisk) ? readFileSync(onDisk) : undefined);
		if (found === undefined) return { status: 404, headers: {}, body: Buffer.from('') };
		const type = TYPES[extname(file)] ?? 'application/octet-stream';
		const text = !type.startsWith('font/') && type !== 'application/octet-stream';
		const body = text ? gzipSync(found, { level: 9 }) : Buffer.from(found);
		const headers = { 'content-type': type, 'content-length': String(body.length) };
		return {
			status: 200,
			headers: text ? { ...headers, 'content-encoding': 'gzip' } : headers,
			body
		};
	}

	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const answer = answers.get(pathname) ?? prepare(pathname);
		answers.set(pathname, answer);
		response.writeHead(answer.status, answer.headers).end(answer.body);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
