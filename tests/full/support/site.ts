import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHeaders } from '../../../tools/headers.mjs';
import { has } from '../../../tools/packages.mjs';
import { serve } from '../../../tools/serve.mjs';
import type { Cleanup } from './cleanup';
import { freePort } from './daemon';
import { startNginx } from './nginx';

/** The base path that the build was made for, without a trailing slash. */
export const base = process.env.PUBLIC_ORIGIN
	? new URL(process.env.PUBLIC_ORIGIN).pathname.replace(/\/$/, '')
	: '';

/**
 * Serves a copy of a build with nginx, as the comment in the build's nginx configuration says.
 * @param path the base path to serve it under
 * @param options build: its folder; more: the content of the file with more headers; log: a file for a
 *   line about each request
 * @returns its address, with a trailing slash
 */
export async function serveSite(
	cleanup: Cleanup,
	path = base,
	{ build: from = 'build', more = '', log = '' } = {}
): Promise<string> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}${path}/`;
	const root = cleanup.folder();
	const build = join(root, path);
	cpSync(from, build, { recursive: true });
	// The headers name the address of the site, which is different here.
	writeHeaders(build, new URL(address));
	const logged = log && `access_log ${log} combined;`;
	const server = `root ${root}; ${logged} include ${build}/headers.nginx.conf;`;
	const folder = cleanup.folder();
	if (more) writeFileSync(join(folder, 'more-headers.conf'), more);
	cleanup.keep(await startNginx({ folder, port, server }));
	return address;
}

/**
 * Serves a site again through a proxy on another port, which changes no header of the answers.
 * @param site its address, with a trailing slash
 * @param version of HTTP in which the proxy asks
 * @returns the address at the proxy, with a trailing slash
 */
export async function serveProxy(cleanup: Cleanup, site: string, version = '1.0'): Promise<string> {
	const { origin, pathname } = new URL(site);
	const port = await freePort();
	const server = `location / {
		proxy_pass ${origin};
		proxy_http_version ${version};
		proxy_set_header Host $http_host;
		proxy_set_header Via "${version} proxy";
		proxy_redirect off;
	}`;
	cleanup.keep(await startNginx({ folder: cleanup.folder(), port, server }));
	return `http://127.0.0.1:${port}${pathname}`;
}

/** Serves the build, with its headers if nginx is installed. */
export async function serveBuild(cleanup: Cleanup): Promise<string> {
	if (has('nginx')) return serveSite(cleanup);
	const { address, close } = await serve(0);
	cleanup.add(close);
	return address;
}
