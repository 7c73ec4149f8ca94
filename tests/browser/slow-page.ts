import type { IncomingMessage, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { BASE, builtText, ROOT } from '../support/build';

/**
 * Serves the built site, one page of it in two parts: the second when `/rest/` is requested.
 * @param path of the page, relative to the root of the site
 * @param from the first text of the second part
 * @returns the address of the page
 */
export async function serveSlowly(path: string, from: string): Promise<string> {
	const html = builtText(ROOT + path);
	const half = html.indexOf(from);
	if (half < 0) throw new RangeError(`/${path} has no “${from}”`);
	let waiting: ServerResponse | undefined;
	const middleware = ({ url }: IncomingMessage, response: ServerResponse, next: () => void) => {
		if (url === `${BASE}/${path}`) {
			waiting = response;
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.write(html.slice(0, half));
		} else if (url === '/rest/') {
			waiting?.end(html.slice(half));
			response.end();
		} else next();
	};
	const { address, close } = await serve(0, { middleware });
	onTestFinished(close);
	return address + path;
}
