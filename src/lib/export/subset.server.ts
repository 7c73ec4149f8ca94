import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { SubsetOptions } from 'subset-font';
import { cached } from './build-cache.server';

let worker: Worker | undefined;

/** Subsets a font in a thread of its own, which is started for the first one. */
async function inWorker(
	font: Uint8Array,
	letters: string,
	options: SubsetOptions
): Promise<Uint8Array> {
	worker ??= new Worker('./src/lib/export/subset-worker.mjs');
	// The open port keeps the process alive while it waits, and the worker does not.
	worker.unref();
	const { port1, port2 } = new MessageChannel();
	worker.postMessage({ port: port2, font, letters, options }, [port2]);
	const [{ made, error }] = (await once(port1, 'message')) as [{ made: Uint8Array; error?: Error }];
	port1.close();
	if (error) throw error;
	return made;
}

/**
 * Subsets a font file to some letters.
 * @param path the published font
 * @returns the path of the subset, and its bytes
 */
export function subset(path: string, letters: string, options: SubsetOptions) {
	const font = readFileSync(path);
	const kind = options.targetFormat === 'woff2' ? 'woff2' : 'ttf';
	return cached(kind, [font, letters, JSON.stringify(options)], () =>
		inWorker(font, letters, options)
	);
}
