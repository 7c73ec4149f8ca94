import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, stop } from './install.mjs';
import { siteAddress } from './site.mjs';

/** The path of the site, where it lives below one, with a slash at its end. */
const ownBase = siteAddress().pathname;

/**
 * Answers an unknown address as hosts of files do: with the story's own page for it.
 * @param {string} folder
 * @param {string} base
 * @returns {import('vite').Plugin}
 */
const notFound = (folder, base) => ({
	name: 'not-found',
	configurePreviewServer(server) {
		server.middlewares.use((request, response, next) => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const path = pathname.slice(base.length - 1).replace(/\/$/, '/index.html');
			if (!pathname.startsWith(base) || existsSync(join(folder, path))) return next();
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		});
	}
});

/**
 * Serves `build/` as a plain host of files would: without SvelteKit, whose own preview answers
 * from another folder and also for pages that were never written.
 * @param {number} port the next free one is taken where it is not free; 0 for any
 * @param {object} [site] another one than that of `build/`
 * @param {string} [site.folder]
 * @param {string} [site.base] the path that it lives below, with a slash at its end
 * @param {import('vite').Plugin[]} [site.plugins] which see each request first
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends in a slash
 */
export async function serve(
	port,
	{ folder = join(root, 'build'), base = ownBase, plugins = [] } = {}
) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no story in ${folder} yet: run \`npm run build\` first.`);
	}
	const { preview } = await import('vite');
	const server = await preview({
		root,
		base,
		configFile: false,
		plugins: [...plugins, notFound(folder, base)],
		appType: 'mpa',
		logLevel: 'error',
		build: { outDir: folder },
		preview: { port }
	});
	const [address] = server.resolvedUrls?.local ?? [];
	if (!address) throw new Error('The server started without an address.');
	return { address, close: () => server.close() };
}

/** Serves at PORT, or 4173, and says where, until Ctrl+C. */
export async function serveAndSay() {
	const port = Number(process.env.PORT ?? 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		stop(`PORT is to be a number from 0 to 65535, and it is "${process.env.PORT}".`);
	}
	const { address } = await serve(port);
	const answer = await fetch(address);
	if (!answer.ok) stop(`${address} answers ${answer.status}, which should not happen.`);
	console.log(`\nUpstream is at ${address}\nCtrl+C stops it.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	serveAndSay().catch((/** @type {Error} */ error) => stop(error.message));
}
