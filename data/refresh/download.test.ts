import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder';
import { download, type DownloadOptions } from './download';

const TEXT = 'State,Year\r\n'.repeat(1000);

/** Serves one answer after the other, and then the last one again. */
async function serve(...answers: RequestListener[]) {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const answer = answers[Math.min(requests.length, answers.length - 1)];
		requests.push(request.headers['accept-encoding']?.toString() ?? '');
		answer?.(request, response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/rows.csv`, requests };
}

const whole: RequestListener = (_, response) => {
	response.setHeader('content-length', TEXT.length);
	response.end(TEXT);
};
const failing =
	(status: number): RequestListener =>
	(_, response) => {
		response.statusCode = status;
		response.end('<h1>Try later</h1>');
	};
/** Names the whole length, sends half and closes the connection. */
const half: RequestListener = (_, response) => {
	response.setHeader('content-length', TEXT.length);
	response.write(TEXT.slice(0, 6000), () => response.destroy());
};
/** Sends chunks without naming a length, and closes the connection before the last one. */
const halfInChunks: RequestListener = (_, response) => {
	response.write(TEXT.slice(0, 6000), () => response.destroy());
};
const stalling: RequestListener = (_, response) => {
	response.setHeader('content-length', TEXT.length);
	response.write(TEXT.slice(0, 6000));
};
const silent: RequestListener = () => undefined;

async function get(address: string, options: DownloadOptions = {}): Promise<string> {
	const path = join(temporaryFolder(), 'file');
	await download(address, path, { delays: [1, 1, 1], timeout: 5_000, ...options });
	return readFileSync(path, 'utf8');
}

describe('download', () => {
	it('writes the file and says how much has arrived', async () => {
		const { address, requests } = await serve(whole);
		const progress: [number, number | null][] = [];
		const onProgress = (bytes: number, total: number | null) => progress.push([bytes, total]);
		expect(await get(address, { onProgress })).toBe(TEXT);
		expect(progress.at(-1)).toEqual([TEXT.length, TEXT.length]);
		expect(requests).toEqual(['identity']);
	});

	it('gives up on redirects that do not end', async () => {
		const { address, requests } = await serve((_, response) => {
			response.writeHead(302, { location: '/again.csv' });
			response.end();
		});
		await expect(get(address)).rejects.toThrow('the server answered with status 302, expected');
		expect(requests).toHaveLength(6);
	});

	it.each([
		['status 500', failing(500)],
		['status 429', failing(429)],
		['a truncated file', half],
		['a truncated file of unknown length', halfInChunks]
	])('tries again after %s', async (_, answer) => {
		const { address, requests } = await serve(answer, answer, whole);
		expect(await get(address)).toBe(TEXT);
		expect(requests).toHaveLength(3);
	});

	it.each([
		['stalls', stalling],
		['never answers', silent]
	])('tries again if the server %s', async (_, answer) => {
		const { address } = await serve(answer, whole);
		expect(await get(address, { timeout: 200 })).toBe(TEXT);
	});

	it('waits longer before each attempt', async () => {
		const { address } = await serve(failing(503));
		const start = Date.now();
		await expect(get(address, { delays: [50, 100] })).rejects.toThrow(
			'the server answered with status 503 at the last of 3 attempts, expected CDC’s file.'
		);
		expect(Date.now() - start).toBeGreaterThanOrEqual(149);
	});

	it('tries only once if the file is not there', async () => {
		const { address, requests } = await serve(failing(404));
		await expect(get(address)).rejects.toThrow(
			`${address}: the server answered with status 404, expected CDC’s file.`
		);
		expect(requests).toHaveLength(1);
	});

	it.each([
		['is truncated', half, undefined, 'the connection failed ('],
		['stalls', stalling, 200, 'nothing arrived within 0.2 seconds']
	])('gives up if the file always %s', async (_, answer, timeout, sentence) => {
		const { address } = await serve(answer);
		const options = timeout === undefined ? { delays: [1] } : { delays: [1], timeout };
		await expect(get(address, options)).rejects.toThrow(sentence);
	});

	it('stops at a file that is too large', async () => {
		const { address, requests } = await serve(whole);
		await expect(get(address, { most: 5000 })).rejects.toThrow('more than 5,000 bytes arrived');
		expect(requests).toHaveLength(1);
	});
});
