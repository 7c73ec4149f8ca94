import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { faultOf, InputError } from '../../src/lib/data/input-error';
import { count, decimal } from '../../src/lib/data/format';

/** How to download a file. */
export interface DownloadOptions {
	/** The milliseconds to wait before each further attempt. */
	delays?: readonly number[];
	/** The milliseconds after which an attempt ends if nothing arrives. */
	timeout?: number;
	/** The most bytes to write. */
	most?: number;
	/** Is called with the bytes that have arrived, and with how many there are, if that is known. */
	onProgress?: (bytes: number, total: number | null) => void;
}

const DELAYS = [1_000, 4_000, 16_000];
const TIMEOUT = 30_000;
/** CDC’s file has 15 MB. */
const MOST = 200_000_000;
const REDIRECTS = 5;

/** Statuses that a server may answer otherwise a little later. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** A fault of one attempt. */
class AttemptFault extends Error {
	override name = 'AttemptFault';

	/** @param isFinal whether another attempt would fail the same way */
	constructor(
		message: string,
		readonly isFinal = false
	) {
		super(message);
	}
}

/** What an error of the connection means. */
function toFault(error: unknown, signal: AbortSignal): unknown {
	if (signal.aborted && signal.reason instanceof AttemptFault) return signal.reason;
	const { code, syscall } = error as NodeJS.ErrnoException;
	const isOfFile = syscall === 'open' || syscall === 'write';
	if (error instanceof AttemptFault || code === undefined || isOfFile) return error;
	return new AttemptFault(`the connection failed (${code})`);
}

/**
 * Asks for a file, and follows redirects. `fetch` would need 25 MB more for the same.
 * @param redirects how many more it follows
 */
async function request(
	address: URL,
	signal: AbortSignal,
	redirects = REDIRECTS
): Promise<IncomingMessage> {
	const get = address.protocol === 'https:' ? getHttps : getHttp;
	// Without compression, the length that the server names is that of the file.
	const headers = { accept: 'text/csv', 'accept-encoding': 'identity' };
	const [response] = (await once(get(address, { headers, signal }), 'response')) as [
		IncomingMessage
	];
	const { statusCode: status = 0 } = response;
	const { location } = response.headers;
	if (status === 200) return response;
	response.destroy();
	if (status < 300 || status >= 400 || location === undefined || redirects === 0) {
		throw new AttemptFault(`the server answered with status ${status}`, !isPassing(status));
	}
	return request(new URL(location, address), signal, redirects - 1);
}

/** Writes what arrives to a file. @returns the number of bytes */
async function write(
	body: AsyncIterable<Uint8Array>,
	path: string,
	onChunk: (bytes: number) => void
): Promise<number> {
	const file = await open(path, 'w');
	let bytes = 0;
	try {
		for await (const chunk of body) {
			bytes += chunk.length;
			onChunk(bytes);
			await file.write(chunk);
		}
	} finally {
		await file.close();
	}
	return bytes;
}

async function attempt(
	address: string,
	path: string,
	{ timeout = TIMEOUT, most = MOST, onProgress }: DownloadOptions
): Promise<void> {
	const abort = new AbortController();
	const fault = new AttemptFault(`nothing arrived within ${decimal(timeout / 1000)} seconds`);
	const timer = setTimeout(() => abort.abort(fault), timeout);
	try {
		const response = await request(new URL(address), abort.signal);
		const length = response.headers['content-length'];
		const total = length === undefined ? null : Number(length);
		const bytes = await write(response, path, (arrived) => {
			timer.refresh();
			if (arrived > most) {
				throw new AttemptFault(`more than ${count(most)} bytes arrived`, true);
			}
			onProgress?.(arrived, total);
		});
		if (total !== null && bytes !== total) {
			throw new AttemptFault(`${count(bytes)} of ${count(total)} bytes arrived`);
		}
	} catch (error) {
		throw toFault(error, abort.signal);
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Downloads a file. Tries again, after longer and longer waits, if the connection fails or stalls, if
 * the file arrives truncated, or if the server is overloaded.
 * @throws InputError with the fault of the last attempt
 */
export async function download(
	address: string,
	path: string,
	options: DownloadOptions = {}
): Promise<void> {
	const waits = options.delays ?? DELAYS;
	for (let tries = 1; ; tries += 1) {
		try {
			await attempt(address, path, options);
			return;
		} catch (error) {
			if (!(error instanceof AttemptFault)) throw error;
			const delay = waits[tries - 1];
			if (error.isFinal || delay === undefined) {
				const times = tries > 1 ? ` at the last of ${tries} attempts` : '';
				const what = `${error.message}${times}, expected CDC’s file`;
				throw new InputError(faultOf(address, what));
			}
			await wait(delay);
		}
	}
}
